A = const("a text that is long")
A = 1
