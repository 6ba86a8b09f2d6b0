# super() with a call of a method right behind it.
class A:
    def f(self, *a, **k): return "A", a, sorted(k.items())
    def __init__(self, x=0): self.x = x
class B(A):
    def __init__(self, x):
        super().__init__(x + 1)
    def f(self, *a, **k):
        return super().f(), super().f(1), super().f(k=2), super().f(*a, **k), super().f(1, *a, z=3)
print(B(1).x, B(1).f(5, y=6))
