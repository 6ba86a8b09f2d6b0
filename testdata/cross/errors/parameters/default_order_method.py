class C:
    def f(self, a=1, b): pass
