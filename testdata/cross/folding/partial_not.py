# Only whole chains of constants fold: no part of a chain with a name does.
x = 10
print(1 + 2 + x, x + 1 + 2, 1 + x + 2, 2 * 3 * x, x * 2 * 3, 1 | 2 | x, x | 1 | 2, 1 << 2 << x % 3, 2 ** x, x ** 2)
