# Two and three names at once, without a tuple.
a, b, c = 1, 2, 3
a, b = b, a
print(a, b)
a, b, c = c, a, b
print(a, b, c)
a, b, c = b + c, a * 2, -b
print(a, b, c)
def f(x, y, z):
    x, y = y, x
    x, y, z = z, x, y
    return x, y, z
print(f(1, 2, 3))
