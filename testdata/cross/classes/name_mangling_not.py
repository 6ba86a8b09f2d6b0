# Two leading underscores are nothing special.
class C:
    __x = 1
    def __f(self): return self.__x
    def g(self): return self.__f()
print(C().g(), C().__x)
