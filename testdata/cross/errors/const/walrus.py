A = const(a := 1)
