# A variable passes through functions that do not use it.
def a(x):
    def b():
        def c():
            def d(): return x
            return d()
        return c()
    return b()
print(a(7))
