# super with arguments is an ordinary call.
class A:
    def f(self): return "A.f"
class B(A):
    def f(self): return super(B, self).f()
    def g(self):
        return super(B, self).f(), super(__class__, self).f()
print(B().f(), B().g())
