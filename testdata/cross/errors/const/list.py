A = const([1])
