# Free variables come first, in the order of the outer scope.
def f():
    a, b, c, d = 1, 2, 3, 4
    def g(p, q):
        r = d
        return c, a, p, q, r, b
    return g(5, 6)
print(f())
