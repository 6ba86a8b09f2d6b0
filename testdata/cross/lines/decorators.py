# Decorators above a function: the line of the call is behind its body.
def d(f): return f

@d

@d
# comment
@d
def f():

    return 1
@d
class C:
    x = 1

    @d
    def m(self):
        return 2
print(f(), C.x, C().m())
