# Everything that may stand in a body.
class C:
    "doc"
    a = 1
    b: int = 2
    c: int
    d, e = 3, 4
    f = g = 5
    h = [a, b]
    if a: i = 6
    else: i = 7
    for j in range(3): pass
    while j: j -= 1
    try: k = undefined
    except NameError: k = 8
    def m(self): return self.a
    class N: o = 9
    p = lambda self: 10
    q = N.o
    import sys as r
    del e
    pass
    ...
    print("in the body")
    a += 10
c = C()
print(C.a, C.b, C.d, C.f, C.g, C.h, C.i, C.j, C.k, c.m(), C.N.o, c.p(), C.q, hasattr(C, "e"))
