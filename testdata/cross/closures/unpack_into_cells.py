# Tuples unpacked into cells.
def f():
    a, b = 1, 2
    (c, *d), e = (3, 4, 5), 6
    def g(): return a, b, c, d, e
    a, b = b, a
    return g()
print(f())
