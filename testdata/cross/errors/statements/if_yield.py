def f():
    if yield: pass
