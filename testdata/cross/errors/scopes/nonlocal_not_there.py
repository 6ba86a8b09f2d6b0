def f():
    y = 1
    def g():
        nonlocal x
