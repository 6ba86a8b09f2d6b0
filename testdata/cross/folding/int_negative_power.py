# A negative exponent gives a float.
print(2 ** -1, 10 ** -3, (-2) ** -3, 4 ** -2 * 16)
