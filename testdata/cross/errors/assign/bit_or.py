a | b = 1
