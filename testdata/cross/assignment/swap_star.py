# A star on the left: no swap; on two, three and four.
a, *b = 1, 2
*c, d = 1, 2
e, *f, g = 1, 2, 3
*h, i, j = 1, 2, 3
k, l, *m = 1, 2, 3
n, *o, p, q = 1, 2, 3, 4
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q)
