# Builtins are names like any other, and may be shadowed.
print(len([1]), max(1, 2), abs(-1), sum([1, 2]), sorted([2, 1]), list(range(3)), isinstance(1, int))
def f(len): return len
print(f(5))
max = min
print(max(1, 2))
