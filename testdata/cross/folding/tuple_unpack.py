# Assigning constant tuples to names: two and three are special, more are not.
a, b = 1, 2
c, d, e = 3, 4, 5
f, g, h, i = 6, 7, 8, 9
(j, k) = 10, 11
l, m = (12, 13)
[n, o] = 14, 15
p, = 16,
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)
