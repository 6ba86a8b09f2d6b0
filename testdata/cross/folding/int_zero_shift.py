# Shifts by nothing, by much, and of zero.
print(5 << 0, 5 >> 0, 5 >> 100, -5 >> 100, 0 << 100, 0 >> 5, (1 << 80) >> 200, -(1 << 80) >> 200)
