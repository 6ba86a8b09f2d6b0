A = const(1, 2)
