# On classes.
def d(c):
    c.x = 5
    return c
def e(n):
    def w(c):
        c.y = n
        return c
    return w
@d
class A: pass
@d
@e(6)
class B(A): pass
print(A.x, B.x, B.y)
