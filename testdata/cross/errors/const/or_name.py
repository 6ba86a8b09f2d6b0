A = const(0 or x)
