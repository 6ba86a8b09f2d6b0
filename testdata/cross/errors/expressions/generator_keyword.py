f(a=b for b in x)
