# nonlocal in a class body inside of a function.
def f():
    n = 1
    class C:
        nonlocal n
        n = 5
        m = n
    return n, C.m, hasattr(C, "n")
print(f())
