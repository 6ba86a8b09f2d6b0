# Parameters of each kind that are closed over.
def f(a, b=2, *c, d, e=5, **g):
    def h(): return a, b, c, d, e, g
    return h()
print(f(1, d=4), f(1, 2, 3, d=4, z=6))
