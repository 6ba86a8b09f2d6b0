def f():
    list((yield i) for i in x)
