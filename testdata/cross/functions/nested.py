# Functions inside of functions, four deep.
def a(x):
    def b(y):
        def c(z):
            def d(w): return w
            return d(z) + 1
        return c(y) + 1
    return b(x) + 1
print(a(1))
