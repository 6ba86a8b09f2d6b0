A = const(1)
def f():
    x = 1
    A = 2
