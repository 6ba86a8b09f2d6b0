# Big intermediate values that become small again.
print((1 << 100) >> 98, 10 ** 30 // 10 ** 29, 10 ** 30 % 7, (1 << 70) - (1 << 70), (1 << 64) // (1 << 63), (2 ** 70) & 255, (2 ** 70 + 5) ^ 2 ** 70)
