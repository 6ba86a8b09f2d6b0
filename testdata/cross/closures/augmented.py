# Augmented assignment to cells and free variables.
def f():
    a = 1
    def g():
        nonlocal a
        a += 1
        a *= 3
        return a
    a -= 5
    return g(), a
print(f())
