# In classes: property, staticmethod, classmethod and setters.
class C:
    def __init__(self): self._x = 1
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return cls.__name__, a
c = C()
c.x = 5
print(c.x, C.s(2), c.s(3), C.c(4), c.c(5))
