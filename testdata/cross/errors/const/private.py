_A = const(x)
