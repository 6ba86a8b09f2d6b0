A = const(1)
A += 1
