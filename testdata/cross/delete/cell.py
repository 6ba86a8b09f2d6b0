# A variable that an inner function closes over.
def f():
    x = 1
    def g():
        try:
            return x
        except NameError:
            return "gone"
    a = g()
    del x
    return a, g()
print(f())
