# Inherited and overridden names.
class A:
    x = 1
    def f(self): return "A.f", self.x
    def g(self): return self.f()
class B(A):
    x = 2
    def f(self): return "B.f", A.f(self)
class C(B): pass
print(A().g(), B().g(), C().g(), C.x)
