# Each operator on two small integers.
print(7 + 3, 7 - 3, 7 * 3, 7 / 2, 7 // 2, 7 % 3, 7 ** 3, 7 << 3, 7 >> 1, 7 & 3, 8 | 3, 7 ^ 3)
