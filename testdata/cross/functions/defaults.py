# Defaults of every kind, evaluated once where the function is made.
n = [1]
def f(a=1, b="x", c=None, d=(1, 2), e=n, g=lambda: 5, h=1 if n else 2, i=n[0], j=-n[0], k=not n): return a, b, c, d, e, g(), h, i, j, k
n = [2]
print(f(), f(0, e=3))
def g(a, b=[]):
    b.append(a)
    return b
g(1)
print(g(2))
