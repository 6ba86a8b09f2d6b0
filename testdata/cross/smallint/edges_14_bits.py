# Around 14 bits and a sign: the edge of 15-bit small integers.
print(16382, 16383, 16384, 16385, -16383, -16384, -16385, -16386)
x = (16383, 16384, -16384, -16385)
print(x)
