# Big integers and floats.
print(10 ** 30 * 1.0, 10 ** 30 / 3, 10 ** 400 // 10 ** 399, 2 ** 64 + 0.5, 1e30 // 1)
