def f():
    a[yield]
