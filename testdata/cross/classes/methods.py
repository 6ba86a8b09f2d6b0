# Methods with every kind of parameter.
class C:
    def __init__(self, a, b=2, *c, d=4, **e): self.v = (a, b, c, d, e)
    def m(self): return self.v
    def n(this, x): return this.v, x
    def o(*args): return len(args)
    def p(self, *, k=1): return k
c = C(1, 3, 5, d=6, z=7)
print(c.m(), c.n(8), c.o(9, 10), c.p(k=2), C.m(c), C(1).v)
