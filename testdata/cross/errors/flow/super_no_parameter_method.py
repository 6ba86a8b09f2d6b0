class C:
    def f():
        x = 1
        super().f()
