A = const(f())
