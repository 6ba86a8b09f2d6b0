A = const(i for i in x)
