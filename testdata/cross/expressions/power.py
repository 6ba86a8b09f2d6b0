# The power operator binds tighter than a sign on its left, not on its right.
a, b = 2, 3
print(a ** b, -a ** b, a ** -b, a ** b ** a, (a ** b) ** a, a ** ~b, a ** +b, a ** (not b), a ** b[0] if 0 else 1, abs(-a) ** b, [a][0] ** [b][0])
