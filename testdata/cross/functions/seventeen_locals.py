# The first sixteen locals have opcodes of their own.
def f(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s):
    t = q
    a = r
    s = t
    return a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t
print(f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19))
