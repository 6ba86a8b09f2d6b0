# A float result stays a float, even if it is whole.
print(4 / 2, 2.0 * 3, 6.0 // 2, 5.0 % 3, 10 ** 2.0, 1 - 1.0)
