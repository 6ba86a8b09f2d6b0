# Complex constants as they are printed into the file.
a = 1j
b = 2.5j
c = 1e20j
d = 1e-20j
e = 123456789.0j
f = 0.1j
g = 1e16j
print(a, b, c, d, e, f, g)
