# Tuples of constants are one object.
a = (1, 2)
b = 1, 2
c = (1,)
d = 1,
e = (1, 2,)
f = ()
g = (1, 2.5, "text", b"bytes", None, True, False, ..., 1j, 10 ** 20)
print(a, b, c, d, e, f, len(g))
