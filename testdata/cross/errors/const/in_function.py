def f():
    x = 1
    A = const(x)
