A = const(1)
del A
