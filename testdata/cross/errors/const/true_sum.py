A = const(True + 1)
