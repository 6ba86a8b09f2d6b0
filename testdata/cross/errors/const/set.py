A = const({1})
