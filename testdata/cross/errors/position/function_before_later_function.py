def f():
    x = 1
    1 = x
def g():
    return 1
    break
