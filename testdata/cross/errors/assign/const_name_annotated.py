A = const(1)
A: int = 2
