# Lambdas that close over, in loops, with defaults, in each other.
def f(n):
    a = [lambda: i + n for i in range(2)]
    b = lambda x, y=n: x + y + n
    c = lambda: lambda: n
    d = []
    for j in range(2): d.append(lambda: j)
    for j in range(2): d.append(lambda j=j: j)
    return [k() for k in a], b(1), c()(), [k() for k in d]
print(f(10))
