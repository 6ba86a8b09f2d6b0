# Nested lists of targets.
(a, b), c = (1, 2), 3
a, (b, (c, (d,))) = 1, (2, (3, (4,)))
[a, [b, c]], (d, e) = [1, [2, 3]], (4, 5)
for x, (y, z) in [(1, (2, 3))]: print(x, y, z)
((a, b), (c, d)), e = ((1, 2), (3, 4)), 5
print(a, b, c, d, e)
