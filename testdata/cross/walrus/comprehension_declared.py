# Where the function has declared the name global or nonlocal.
g = 0
def f():
    global g
    return [g := i for i in range(3)]
print(f(), g)
def outer():
    n = 0
    def inner():
        nonlocal n
        return [n := i for i in range(4)]
    return inner(), n
print(outer())
