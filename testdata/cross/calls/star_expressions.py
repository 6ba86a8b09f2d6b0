# What may stand behind a star.
def f(*a, **k): return a, sorted(k.items())
x = 1
print(f(*[1] + [2]), f(*[1, 2] if x else []), f(*x and [3]), f(*(i for i in range(2))), f(*lambda_() if 0 else ()), f(**{"a": 1} if x else {}), f(*f(1)[0]), f(*"a" "b"), f(*not x or [4]))
