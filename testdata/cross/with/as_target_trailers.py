# as with attributes and subscripts of calls.
class M:
    def __enter__(self): return 1
    def __exit__(self, *a): pass
    def me(self): return self
m = M()
l = [[0]]
with m as m.x: pass
with m as l[0][0]: pass
with m as m.me().y, m as l[0][-1]: pass
print(m.x, m.y, l)
