def f():
    for a in yield: pass
