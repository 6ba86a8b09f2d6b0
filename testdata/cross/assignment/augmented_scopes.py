# On locals, globals, cells and names of a class.
g = 1
class C:
    c = 1
    c += 2
    g += 10
def f(a):
    global g
    a += 1
    g += a
    b = 1
    def h():
        nonlocal b
        b += 5
        return b
    b += h()
    return a, b
print(f(1), g, C.c, C.g)
