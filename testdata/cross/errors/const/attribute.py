A = const(a.b)
