# Locals: of a function, twice, in branches.
def f(a):
    del a
    try:
        return a
    except NameError:
        return "gone"
def g():
    x = 1
    y = 2
    del x, y
    x = 3
    return x
print(f(1), g())
