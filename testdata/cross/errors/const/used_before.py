A = const(B)
B = const(1)
