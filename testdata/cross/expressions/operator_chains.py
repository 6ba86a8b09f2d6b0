# Rows of operators of one precedence, and mixed rows.
a, b, c, d = 20, 3, 2, 5
print(a - b - c - d, a // b // c, a * b % c * d, a << b >> c << 1, a | b | c | d, a ^ b ^ c, a & b & c)
print(a + b * c ** d - a // c, (a + b) * c, a | b & c ^ d, a << b + c, -a ** c, a ** -c, b ** c ** c, not a == b)
