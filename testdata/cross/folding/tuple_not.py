# One item that is no constant keeps the tuple from being folded.
x = 1
a = (1, x)
b = (1, [2])
c = (1, 2 < 3)
d = (1, (2, x))
e = ((1, 2), x, (3, 4))
f = (1, {2: 3})
g = (1, f"")
h = (1, 1 + 2j)
print(a, b, c, d, e, f, g, h)
