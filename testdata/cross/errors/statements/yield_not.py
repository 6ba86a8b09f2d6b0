def f():
    not yield a
