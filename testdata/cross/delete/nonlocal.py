# From within the inner function.
def f():
    x = 1
    def g():
        nonlocal x
        del x
    g()
    try:
        return x
    except NameError:
        return "gone"
print(f())
