# Equal big integers that come from different expressions.
print(10 ** 30, 1000000000000000000000000000000, 10 ** 15 * 10 ** 15, 2 ** 100, 1 << 100, 4 ** 50, 0x10000000000000000000000000)
