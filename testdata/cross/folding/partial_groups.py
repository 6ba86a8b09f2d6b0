# A bracket of constants inside of a larger expression does.
x = 10
print(x + (1 + 2), (1 + 2) + x, x * (2 * 3), x + 1 * 2, 1 * 2 + x, x - -1, x ** -1, x << (1 + 2), x & 0x0f | 1 << 4)
