# A star behind a keyword.
def f(*a, **k): return a, sorted(k.items())
l = [1, 2]
print(f(x=1, *l), f(0, x=1, *l), f(*l, x=1, *l))
