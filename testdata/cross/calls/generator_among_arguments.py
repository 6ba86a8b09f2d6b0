# The reference also takes it among others.
def f(*a, **k): return [list(x) if hasattr(x, "__next__") else x for x in a], k
print(f(1, i for i in range(2)), f(i for i in range(2), 1), f(i for i in "a", j for j in "b"))
