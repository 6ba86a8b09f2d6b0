# A name, an attribute, a subscript, a slice.
class O: pass
o = O()
a = 1
o.x = 2
l = [1, 2, 3, 4]
d = {"k": 1}
del a
del o.x
del l[0]
del d["k"]
del l[1:]
print(l, d, hasattr(o, "x"))
try:
    a
except NameError:
    print("deleted")
