# Brackets around one value make no tuple.
a = (1)
b = (((1)))
c = ((1, 2))
d = (("x"))
e = (())
print(a, b, c, d, e)
