# Targets that are tuples themselves.
a, (b, c) = 1, (2, 3)
(d, e), f = (4, 5), 6
[g, h], i, (j,) = (7, 8), 9, [10]
(k, l), (m, n) = (1, 2), (3, 4)
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
