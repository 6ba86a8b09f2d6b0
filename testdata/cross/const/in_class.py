# In a class body it is an attribute, unless private.
from micropython import const
class C:
    A = const(1)
    _B = const(2)
    D = A + _B
    def f(self): return A, _B
print(C.A, C.D, C().f(), hasattr(C, "_B"))
