def f():
    return
    break
