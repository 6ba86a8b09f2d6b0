def f():
    [(yield i) for i in x]
