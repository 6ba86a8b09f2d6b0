A = const("s")
x = 1

A = 2
