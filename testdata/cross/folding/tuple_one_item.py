# Tuples of one item.
a = (1,)
b = ("x",)
c = ((),)
d = None,
x = 5
e = (x,)
f = x,
print(a, b, c, d, e, f)
