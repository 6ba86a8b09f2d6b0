# __class__ in methods, in nested functions, with and without super.
class A:
    def f(self): return __class__.__name__
    def g(self):
        def h(): return __class__.__name__
        return h()
    def i(self): return [__class__ for _ in range(1)][0].__name__
    j = lambda self: __class__.__name__
class B(A):
    def f(self): return super().f(), __class__.__name__
print(A().f(), A().g(), A().i(), A().j(), B().f())
