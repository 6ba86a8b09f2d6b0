A = const(a[0])
