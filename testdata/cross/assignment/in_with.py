# Targets of with ... as: every kind.
class M:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): pass
class O: pass
o = O()
l = [0]
with M(1) as a: pass
with M(2) as o.x: pass
with M(3) as l[0]: pass
with M((4, 5)) as (b, c): pass
with M((6, 7)) as [d, e]: pass
with M((8, 9, 10)) as (f, *g): pass
with M(((1, 2), 3)) as ((h, i), j): pass
print(a, o.x, l, b, c, d, e, f, g, h, i, j)
