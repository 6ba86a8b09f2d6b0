A = const({})
