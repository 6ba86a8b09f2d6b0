# The star in every position, in tuples and lists, nested.
x = [1, 2, 3, 4, 5]
*a, = x
a, *b = x
*a, b = x
a, *b, c = x
a, b, *c, d, e = x
[a, *b] = x
(*a, b) = x
[*a] = x
(*a,) = x
print(a, b, c, d, e)
(a, *b), *c = [1, 2, 3], 4, 5
a, (*b, c), *d = 1, (2, 3), 4
print(a, b, c, d)
