# Three classes in a row, each calling the next.
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(B):
    def f(self): return ["C"] + super().f()
class D(C):
    pass
class E(D):
    def f(self): return ["E"] + super().f()
print(E().f())
