def f():
    a = 1

    g(a=1, 2)
