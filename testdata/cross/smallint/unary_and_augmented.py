# Large integers as operands that are not folded.
x = 1
x += 16384
x -= 100000
x *= -16385
print(x, -x + 16384, x & 0xffff, x | 1 << 20, x ** 2 > 10000000000, x == -16384, 16384 < x < 1 << 62)
