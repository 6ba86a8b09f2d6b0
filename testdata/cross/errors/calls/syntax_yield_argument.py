def f():
    g(yield, 1)
