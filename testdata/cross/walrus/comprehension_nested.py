# Comprehensions inside of comprehensions.
a = [[i * j for j in range(2)] for i in range(2) if (k := i) or 1]
print(a, k)
def f():
    return [(m := i) + j for i in range(2) for j in range(2)], m
print(f())
