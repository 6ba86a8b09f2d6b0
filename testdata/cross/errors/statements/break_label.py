while 1: break outer
