# Stars inside of stars.
def f(*a, **k): return list(a) + list(k.values())
print(f(*f(*f(1, 2), *f(3)), **dict(x=f(*[4], **{"y": 5}))))
