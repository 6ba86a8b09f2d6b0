def f():
    [yield a]
