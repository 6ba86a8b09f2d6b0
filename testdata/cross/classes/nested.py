# Classes inside of classes.
class A:
    x = 1
    class B:
        y = 2
        class C:
            z = 3
            def f(self): return A.x, A.B.y, self.z
    d = B.C.z
print(A.B.C().f(), A.d)
