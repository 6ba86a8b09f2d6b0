# Calls with keywords only and with both.
def f(*a, **k): return a, sorted(k.items())
print(f(x=1), f(x=1, y=2), f(1, x=2), f(1, 2, x=3, y=4), f(z=None, a=..., m=True))
