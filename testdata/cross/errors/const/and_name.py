A = const(1 and x)
