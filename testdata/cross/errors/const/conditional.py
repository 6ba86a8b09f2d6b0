A = const(1 if 1 else 2)
