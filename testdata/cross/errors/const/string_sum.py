A = const("a" + "b")
