# Without __class__ and super the class keeps no cell.
class A:
    x = 1
    def f(self): return self.x
class B:
    def f(self): return self.__class__.__name__
print(A().f(), B().f())
