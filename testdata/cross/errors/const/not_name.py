A = const(not x)
