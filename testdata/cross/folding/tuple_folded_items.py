# Items that are folded first.
a = (1 + 2, -3, 2 ** 10, 1 << 40, not 0, 0 or "x", 1.5 * 2)
b = (1 if 1 else 2, 3)
print(a, b)
