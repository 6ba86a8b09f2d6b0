# Tuples of names.
x, y = 1, 2
a = x,
b = x, y
c = (x,)
d = (x, y)
e = (x, y,)
f = (x, (y, (x,)))
g = x, y, x, y
print(a, b, c, d, e, f, g, (x, y)[0], ((x, y), y))
