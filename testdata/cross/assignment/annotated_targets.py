# On attributes, subscripts, in classes and functions.
class O:
    x: int
    y: int = 1
    z: "O"
o = O()
o.a: int = 2
o.b: int
l = [0]
l[0]: int = 3
l[1]: int
def f():
    v: int = 4
    w: int
    o.c: int = 5
    return v
print(o.y, o.a, l, f(), o.c, hasattr(o, "b"))
