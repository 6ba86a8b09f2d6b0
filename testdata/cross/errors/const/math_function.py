A = const(math.sqrt)
