A = const(~1.5)
