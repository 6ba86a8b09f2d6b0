# Objects in defaults come before those of the body.
def f(a=1.5, *, b="a long default string"):
    return a, b, 2.5
print(f(), 3.5)
