class C:
    def f(self):
        from a.b import *
