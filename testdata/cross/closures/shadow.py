# The same name in every level.
x = "module"
def f():
    x = "f"
    def g():
        x = "g"
        def h():
            return x
        return x, h()
    def i(): return x
    def j():
        global x
        return x
    return x, g(), i(), j()
print(x, f())
