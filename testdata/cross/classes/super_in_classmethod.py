# In a class method and in __new__.
class A:
    @classmethod
    def make(cls): return "A.make", cls.__name__
    def __new__(cls, *a):
        o = object.__new__(cls)
        o.made = "A"
        return o
class B(A):
    @classmethod
    def make(cls):
        s = super()
        return "B.make", cls.__name__
    def __new__(cls, *a):
        o = super(B, cls).__new__(cls)
        return o
print(A.make(), B.make(), B().made)
