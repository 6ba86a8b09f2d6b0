# Constant tuples and empty displays as operands.
x = 1
print(() or x, (1,) or x, () and x, (1,) and x, (0, 0) and x, [] or x, {} or x, ((),) and x)
