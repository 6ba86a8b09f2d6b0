A = const(x=1)
