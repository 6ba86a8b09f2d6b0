def f():
    x = 1
    return [a for 1 in x]
