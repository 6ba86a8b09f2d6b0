def f():
    x = 1

    1 + 1.5 = x
