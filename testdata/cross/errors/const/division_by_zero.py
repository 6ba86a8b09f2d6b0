A = const(1 // 0)
