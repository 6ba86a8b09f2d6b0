A = const()
