# super() takes the first parameter, whatever its name and kind.
class A:
    def f(self): return "A"
class B(A):
    def f(this): return super().f()
    def g(this, other): return super().f()
    def h(zelf, a=1, *b, c=2, **d): return super().f()
print(B().f(), B().g(1), B().h())
