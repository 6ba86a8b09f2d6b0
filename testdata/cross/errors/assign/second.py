a = b = 3 = x
