# A comma behind the last argument of each kind.
def f(*a, **k): return a, k
l, d = [1], {"x": 2}
print(f(1,), f(x=1,), f(*l,), f(**d,), f(1, *l, x=3,))
