# A target that an inner function closes over.
def f():
    if (a := 1):
        def g(): return a
    a = 2
    return g()
print(f())
def h():
    fs = [lambda: b for i in range(2) if (b := i) or 1]
    return [k() for k in fs], b
print(h())
