# del of a cell, and setting it again.
def f():
    x = 1
    def g(): return x
    a = g()
    del x
    try: g()
    except NameError: a = "unset"
    x = 2
    return a, g()
print(f())
