A = const("text")
A = 1
