# Names of a body: read from the body, then from the module.
x = 1
y = 2
class C:
    z = x
    x = 5
    w = x
    def f(self): return x
    v = [x, y]
    y = y + 1
print(C.z, C.w, C().f(), C.v, C.y)
