# The first parameter is closed over.
class A:
    def f(self): return "A", self.x
class B(A):
    x = 5
    def f(self):
        def g(): return self.x
        return super().f(), g()
    def h(self):
        l = lambda: self
        return l() is self, super().f()
print(B().f(), B().h())
