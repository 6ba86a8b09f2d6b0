# if with and without elif and else.
def f(x):
    if x == 0: return "a"
    if x == 1:
        r = "b"
    else:
        r = "?"
    if x == 2:
        r = "c"
    elif x == 3:
        r = "d"
    if x == 4:
        r = "e"
    elif x == 5:
        r = "f"
    elif x == 6:
        r = "g"
    else:
        r += "!"
    return r
print([f(i) for i in range(8)])
