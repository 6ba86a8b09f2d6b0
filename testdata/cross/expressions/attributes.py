# Attributes of names, calls, subscripts, literals; stores and deletes.
class A:
    x = 1
    def me(self): return self
a = A()
a.y = a
a.y.y.z = 5
print(a.x, a.y.x, a.y.y.y.z, a.me().x, [a][0].x, "s".__class__ is str, A().me().me().x, (a if a else None).x)
