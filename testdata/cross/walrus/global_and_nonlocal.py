# With global and nonlocal declarations.
g = 1
def f():
    global g
    (g := 5)
    n = 1
    def h():
        nonlocal n
        return (n := n + 1)
    return h(), n
print(f(), g)
