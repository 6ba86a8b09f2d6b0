A = const(-x)
