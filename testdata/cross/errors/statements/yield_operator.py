def f():
    1 + yield
