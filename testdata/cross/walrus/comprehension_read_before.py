# The comprehension reads the name before it assigns it.
def f():
    x = 1
    return [(x, x := x + i) for i in range(3)], x
print(f())
def g():
    x = 1
    def h():
        nonlocal x
        return [(x, x := x + i) for i in range(3)]
    return h(), x
print(g())
