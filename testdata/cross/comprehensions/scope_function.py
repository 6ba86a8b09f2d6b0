# In a function the comprehension closes over its locals.
def f(n, m=2):
    k = 5
    a = [n * i for i in range(m)]
    b = [k + i + n for i in range(m)]
    c = {i: m for i in range(n)}
    d = sum(n for i in range(m) for j in range(n))
    return a, b, c, d, [[i * n + j for j in range(m)] for i in range(k)]
print(f(3))
