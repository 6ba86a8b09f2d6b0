def f():
    return
    continue
