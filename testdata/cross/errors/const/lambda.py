A = const(lambda: 1)
