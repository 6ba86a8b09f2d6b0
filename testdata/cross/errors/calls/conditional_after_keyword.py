f(a=1, b if c else d)
