# With global and nonlocal around it.
g = 1
def f():
    global g
    g = 2
    def h():
        nonlocal v
        v = [v + g for i in range(2)]
        return [v for i in range(1)]
    v = 10
    return h(), v
print(f(), g)
