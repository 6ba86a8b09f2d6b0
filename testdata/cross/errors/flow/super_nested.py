class C:
    def f(self):
        def g():
            return super().x
        return g()
