a & b = 1
