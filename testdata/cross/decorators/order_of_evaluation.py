# The decorators are evaluated from the top, called from the bottom.
def p(v):
    print("make", v)
    def d(f):
        print("call", v)
        return f
    return d
@p(1)
@p(2)
def f(a=print("default")): pass
