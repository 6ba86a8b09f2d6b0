# In a comprehension of a function the target is a local of the function.
def f(n):
    a = [last := i for i in range(n)]
    b = any((hit := i) > 1 for i in range(n))
    return a, last, b, hit
print(f(3))
def g():
    total = 0
    return [total := total + i for i in range(5)], total
print(g())
