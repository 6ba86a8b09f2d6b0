# global in functions, nested functions, several names, assigned and only read.
a = b = c = 0
def f():
    global a, b
    a = 1
    def g():
        global c
        c = a + 5
        b = "local"
        return b
    b = 2
    return g()
print(f(), a, b, c)
