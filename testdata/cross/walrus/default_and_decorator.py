# In defaults, decorator arguments and keyword arguments.
def f(a=(b := 1), *, c=(d := 2)): return a, c
def deco(v): return lambda g: g
@deco(e := 3)
def g(): pass
@deco(v=(h := 4))
def i(): pass
print(f(), b, d, e, h)
