# Chains of one level of precedence fold from the left.
print(1 + 2 + 3 + 4, 10 - 3 - 2, 100 // 7 // 2, 2 * 3 % 4 * 5, 1 << 2 << 3, 256 >> 2 >> 1, 15 & 7 & 3, 1 | 2 | 4, 1 ^ 3 ^ 7)
