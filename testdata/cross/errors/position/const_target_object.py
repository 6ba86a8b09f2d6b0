A = const(1.5)
x = 1

A = 2
