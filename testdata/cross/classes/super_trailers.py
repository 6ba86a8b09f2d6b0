# super() followed by two and more trailers of each kind.
class A:
    l = [1, 2]
    d = {"k": lambda: 5}
    def f(self): return self
    @property
    def me(self): return self
class B(A):
    def f(self):
        s = super().f
        return [super().f().l[0], super().l[1], super().d["k"](), super().f().f, super().me.l, s().l]
    def g(self):
        try: return super.f
        except AttributeError: return "attribute of super"
    def h(self):
        try: return super()[0](1)
        except TypeError: return "subscript of super"
    def i(self):
        try: return super()()
        except TypeError: return "call of super"
    def j(self): return super().f().me.l.index(2)
b = B()
print(b.g(), b.h(), b.i(), b.j(), A.f(b) is b)
