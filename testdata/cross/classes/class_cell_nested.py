# Classes inside of methods, each with its own __class__.
class A:
    def f(self):
        class B:
            def g(self):
                class C:
                    def h(self): return __class__.__name__
                return C().h(), __class__.__name__
        return B().g(), __class__.__name__
print(A().f())
