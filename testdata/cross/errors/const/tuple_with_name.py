A = const((1, x))
