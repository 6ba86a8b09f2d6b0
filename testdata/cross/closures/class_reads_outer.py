# A class body reads variables of the function around it.
def f(x):
    class C:
        y = x
        z = [x, x]
        def g(self, k=x): return k + x
    return C.y, C.z, C().g()
print(f(4))
