# Names of parameters: in the order of the code info, keyword-only ones included.
def f(a, b=1, *args, c, d=2, **kw):
    def g(e, f=a, *, h=c): return e, f, h
    return g(b), d, args, kw
print(f(1, c=3), f(1, 2, 3, c=4, zeta=5))
