def f():
    del yield
