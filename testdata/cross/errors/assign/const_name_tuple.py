A = const(1)
A, b = 1, 2
