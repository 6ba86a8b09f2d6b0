# The conditional expression, nested on either side.
def f(a, b):
    x = 1 if a else 2
    y = 1 if a else 2 if b else 3
    z = (1 if a else 2) if b else (3 if a else 4)
    w = 1 if (2 if a else b) else 3
    return x, y, z, w, [1 if a else 2], (a if a else b) + 1, (lambda: 1 if a else 2)()
print(f(0, 0), f(0, 1), f(1, 0), f(1, 1))
