def f():
    {i: (yield i) for i in x}
