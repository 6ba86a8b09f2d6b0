# Attributes and subscripts at the end of many trailers.
class O: pass
o = O()
o.p = O()
o.p.q = 1
o.l = [[1, 2], {"a": 1}]
o.f = lambda: o
del o.p.q
del o.l[0][0]
del o.l[1]["a"]
del o.f().p
del o.f().l[0]
o.f().f().z = 1
del o.f().f().z
print(o.l, hasattr(o, "p"), hasattr(o, "z"))
