with a: break
