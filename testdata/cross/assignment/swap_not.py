# Forms that look like a swap but go through a tuple.
x = [1, 2]
a, b = x
a, b = (3, 4)
(a, b) = 5, 6
[a, b] = 7, 8
a, b = [9, 10]
a, b, c, d = 1, 2, 3, 4
a, b = b, a, = 11, 12
a, = 13,
p, q = r = 14, 15
print(a, b, c, d, p, q, r)
