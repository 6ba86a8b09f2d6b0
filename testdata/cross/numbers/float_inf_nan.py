# Infinity and not-a-number from folded expressions.
a = 1e1000
b = -1e1000
c = 1e1000 - 1e1000
d = 1e1000 * 0
print(a, b, c, d, (a, b))
