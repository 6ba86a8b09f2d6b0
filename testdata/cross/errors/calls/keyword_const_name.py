A = const(1)
f(A=2)
