# Defaults that hold lambdas with defaults of their own.
def f(a=lambda b=lambda c=1: c: b(), *, d=lambda e=2, *, g=3: (e, g)): return a(), d()
def h(a=1, b=lambda x=5, *y, z=6: (x, y, z), c=3): return a, b(), c
print(f(), h())
