# Twenty names, with and without a star.
a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t = range(20)
print(a, j, t)
a, b, c, d, e, f, g, h, i, j, *k, l, m, n, o, p, q, r, s, t = range(25)
print(a, k, t)
