def f():
    [i for i in x if (yield i)]
