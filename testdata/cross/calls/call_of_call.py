# Calls of results.
def f(*a): return lambda *b: lambda *c: a + b + c
print(f()()(), f(1)(2)(3), f(*[1])(*[2], 3)(4, *[5]))
