class C:
    def f(self):
        super().f(a=1, 2)
