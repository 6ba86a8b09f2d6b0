f(not a=1)
