# The expressions see locals, cells and globals.
g = 1
def f(a):
    b = 2
    def h():
        return f"{g}{a}{b}"
    return h, f"{g}{a}{b}"
h, s = f(3)
print(h(), s)
class C:
    c = 4
    s = f"{c}{g}"
print(C.s)
