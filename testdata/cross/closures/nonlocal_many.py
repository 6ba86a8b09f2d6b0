# Several names in one statement, of several levels.
def f():
    a = b = c = 1
    def g():
        nonlocal a, b
        d = 4
        def h():
            nonlocal a, c, d
            a += 10; c += 20; d += 30
            return d
        b += 5
        return h()
    r = g()
    return a, b, c, r
print(f())
