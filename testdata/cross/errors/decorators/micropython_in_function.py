def g():
    x = 1
    @micropython.unknown
    def f(): pass
