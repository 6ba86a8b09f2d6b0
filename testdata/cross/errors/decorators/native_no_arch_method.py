class C:
    @micropython.native
    def f(self): pass
