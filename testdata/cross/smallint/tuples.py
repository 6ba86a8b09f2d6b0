# Integers of all sizes in tuples, equal ones written in different ways.
a = (100000, 10000000000, 1 << 70)
b = (50000 * 2, 10 ** 10, 2 ** 70)
c = (100000, 100000.0)
d = 100000, 0x186a0
print(a, b, a == b, c, d)
