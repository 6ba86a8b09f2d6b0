def f():
    x = 1
    def g(b, b): pass
