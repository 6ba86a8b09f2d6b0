# Methods that are called by del.
class D:
    def __delattr__(self, k): print("attr", k)
    def __delitem__(self, k): print("item", k)
    def me(self): return self
d = D()
del d[1], d.me()[2], d["x"]
