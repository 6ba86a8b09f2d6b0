A = const(1)
def f():
    global A
    A = 2
