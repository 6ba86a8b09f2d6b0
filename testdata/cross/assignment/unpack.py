# Lists of names on the left, in all brackets.
x = (1, 2, 3)
a, b, c = x
(a, b, c) = x
[a, b, c] = x
a, b, c, = x
(a, b, c,) = x
[a, b, c,] = x
d, = [4]
(d,) = [5]
[d] = [6]
[d,] = [7]
(e) = 8
((f)) = 9
print(a, b, c, d, e, f)
