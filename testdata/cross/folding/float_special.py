# Infinity and not-a-number as operands.
print(1e999 - 1, 1e999 * 0 != 1e999 * 0, -1e999 + 5, 1 / 1e999, 1e308 * 10, -1e308 * 10, 1e-308 / 1e10)
