# super as a plain name: not called, rebound, as an attribute.
class A:
    def f(self): return "A"
class B(A):
    def f(self):
        s = super
        return s(B, self).f()
    def g(self):
        return self.super()
    def super(self): return "mine"
print(B().f(), B().g())
