while a:
    x = 1
    1 = x
