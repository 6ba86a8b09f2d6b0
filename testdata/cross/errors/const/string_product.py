A = const("a" * 2)
