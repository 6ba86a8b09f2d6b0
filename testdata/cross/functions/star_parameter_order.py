# The star parameter is numbered behind the others.
def f(a, *b, c, d=4, **e):
    return locals_() if 0 else (e, d, c, b, a)
def g(*a, b): return b, a
def h(*a, b, c): return c, b, a
def i(*a, **b): return b, a
def j(a, *b, c, **d):
    x = 1
    return x, d, c, b, a
print(f(1, 2, c=3, z=5), g(1, b=2), h(1, b=2, c=3), i(1, x=2), j(1, 2, c=3))
