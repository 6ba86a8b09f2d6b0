# Functions made inside of a comprehension close over its variable.
f = [lambda: i for i in range(3)]
g = [lambda i=i: i for i in range(3)]
h = [lambda j: lambda: (i, j) for i in range(2)]
print([k() for k in f], [k() for k in g], [k(5)() for k in h])
def m(a):
    return [lambda b: (a, b, i) for i in range(2)]
print([k(1) for k in m(7)])
