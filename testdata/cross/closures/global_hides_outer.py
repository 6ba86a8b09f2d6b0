# A global declaration in the middle of two functions.
x = "module"
def f():
    x = "f"
    def g():
        global x
        def h(): return x
        return x, h()
    return g()
print(f())
