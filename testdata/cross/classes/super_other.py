# super() without a call behind it, with other trailers, and as a value.
class A:
    y = 5
    def f(self): return self
    def g(self): return 7
    @property
    def p(self): return 8
class B(A):
    def f(self):
        s = super()
        a = super().f
        return s.g(), a() is self, super().f().y, super().g() + 1, super().f().f is not None if 0 else 1
    def h(self):
        return [super().g(), (super().g)()], super().g
b = B()
print(b.h()[0], b.h()[1]())
