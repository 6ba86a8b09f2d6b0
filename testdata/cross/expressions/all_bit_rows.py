# The rows | ^ & with two, three and four operands.
a, b, c, d = 12, 10, 6, 1
print(a | b, a | b | c, a | b | c | d, a ^ b, a ^ b ^ c, a ^ b ^ c ^ d, a & b, a & b & c, a & b & c & d)
