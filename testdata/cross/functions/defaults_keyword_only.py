# Defaults of keyword-only parameters, with and without positional ones.
def f(*, a=1, b=2): return a, b
def g(x=0, *, a=1): return x, a
def h(x, y=0, *z, a=1, b, c=3): return x, y, z, a, b, c
def i(*x, a=[]): return x, a
print(f(), f(b=5), g(), g(1, a=2), h(1, b=2), h(1, 2, 3, b=4, a=5), i(1))
