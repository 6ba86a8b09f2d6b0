# The same body with and without yield.
def f(x): return x
def g(x):
    return x
    yield
print(f(1), list(g(1)))
