# A call right behind an attribute is a method call; behind anything else it is not.
class A:
    def m(self, *args, **kw): return (args, sorted(kw.items()))
    def me(self): return self
a = A()
f = a.m
print(a.m(), a.m(1), a.m(1, 2), a.m(x=1), a.m(1, x=2), a.m(*[1, 2]), a.m(**{"x": 1}), a.m(1, *[2], x=3, **{"y": 4}))
print(f(1), (a.m)(2), a.me().m(3), a.me().me().m(4), [a.m][0](5), a.__class__.m(a, 6), getattr(a, "m")(7))
