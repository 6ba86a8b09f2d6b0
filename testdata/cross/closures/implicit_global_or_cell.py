# A name read by an inner function before the outer function assigns it.
x = "global"
def f():
    def g(): return x
    x = "cell"
    return g()
def h():
    def g(): return x
    return g()
print(f(), h())
