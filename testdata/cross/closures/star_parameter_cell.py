# Star parameters in cells keep their places.
def f(*a, b, **c):
    d = 1
    def g():
        nonlocal a, d
        a = a + (9,)
        d += b
        return c
    g()
    return a, b, c, d
print(f(1, 2, b=3, z=4))
