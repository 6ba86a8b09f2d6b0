# Two stars, alone and several, with keywords before and behind.
def f(*a, **k): return a, sorted(k.items())
d, e = {"x": 1}, {"y": 2}
print(f(**d), f(**d, **e), f(z=0, **d), f(**d, z=0), f(1, **d), f(a=1, **d, b=2, **e), f(**{}), f(**dict(q=1)))
