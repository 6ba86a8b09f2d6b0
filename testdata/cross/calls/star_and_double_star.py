# Both, in the orders that are allowed.
def f(*a, **k): return a, sorted(k.items())
l, d = [1, 2], {"x": 1}
print(f(*l, **d), f(0, *l, **d), f(*l, y=2, **d), f(0, *l, y=2, **d, z=3), f(*l, *l, **d))
