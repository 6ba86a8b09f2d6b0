# Calls with none to nine positional arguments.
def f(*a): return a
print(f(), f(1), f(1, 2), f(1, 2, 3), f(1, 2, 3, 4), f(1, 2, 3, 4, 5, 6, 7, 8, 9))
