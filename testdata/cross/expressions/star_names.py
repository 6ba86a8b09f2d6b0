# Many names in one expression: globals of a module, locals of a function, names of a class.
a = 1
class C:
    b = a
    c = [a, b]
    a = 5
    d = a
def f(e):
    g = e
    return a, e, g
print(C.b, C.c, C.d, f(2))
