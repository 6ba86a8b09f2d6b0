A = const(1)
B = const(A + x)
