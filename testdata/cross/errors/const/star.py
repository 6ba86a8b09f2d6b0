A = const(*a)
