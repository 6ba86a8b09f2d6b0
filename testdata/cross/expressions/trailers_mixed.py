# Calls, subscripts and attributes in all orders.
class T:
    def __init__(self, n=0): self.n = n
    def __call__(self, *a): return T(self.n + 1)
    def __getitem__(self, k): return T(self.n + 10)
    @property
    def p(self): return T(self.n + 100)
t = T()
print(t().n, t[0].n, t.p.n, t()().n, t()[0].n, t().p.n, t[0]().n, t[0][1].n, t[0].p.n, t.p().n, t.p[0].n, t.p.p.n)
print(t()[0].p()[1].p.n, t.p()[0]().n, t[0]()[1]().p.p()().n)
