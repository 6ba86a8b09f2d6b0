# Assignment expressions as arguments.
def f(*a, **k): return a, k
print(f(x := 1), f(y := 2, z := 3), f(1, w := 4), f(v := 5, k=6), x, y, z, w, v)
