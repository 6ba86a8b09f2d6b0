# Bare annotations of attributes and subscripts in functions declare nothing.
class O: pass
def f(o):
    o.x: int
    o.l[0]: int
    (o.y): int
    y: int
    (z): int
    return hasattr(o, "x")
print(f(O()))
