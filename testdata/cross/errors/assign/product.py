a * b = 1
