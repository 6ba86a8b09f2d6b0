# The same name declared twice, also in one statement.
def f():
    global a, a
    global a
    a = 1
    b = 2
    def g():
        nonlocal b
        nonlocal b, b
        b += 1
        return b
    return g()
global a
global a
print(f(), a)
