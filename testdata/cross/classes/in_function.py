# Classes made by functions, with closures and super.
def make(n):
    class A:
        k = n
        def f(self): return n
    class B(A):
        def f(self): return super().f() + self.k + n
    return B
print(make(1)().f(), make(5)().f())
