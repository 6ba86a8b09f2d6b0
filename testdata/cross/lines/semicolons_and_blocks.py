# Several statements on a line among others.
a = 1; b = 2

if a: c = 3; d = 4
else: c = 5


e = 6; f = 7;
print(a, b, c, d, e, f)
