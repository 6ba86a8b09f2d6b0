_A = const(1)
_A = const(1)
