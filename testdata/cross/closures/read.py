# An inner function reads a parameter and a local of the outer one.
def f(a):
    b = 2
    def g(): return a + b
    return g
print(f(1)())
