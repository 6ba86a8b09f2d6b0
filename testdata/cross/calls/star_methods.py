# The same for methods.
class A:
    def f(self, *a, **k): return a, sorted(k.items())
a = A()
l, d = [1, 2], {"x": 1}
print(a.f(*l), a.f(**d), a.f(0, *l), a.f(*l, 9), a.f(*l, **d), a.f(0, *l, *l, y=2, **d), a.f(x=1, *l))
