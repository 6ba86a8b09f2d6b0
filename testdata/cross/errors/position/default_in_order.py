x = 1
def f(a=(yield), b): pass
