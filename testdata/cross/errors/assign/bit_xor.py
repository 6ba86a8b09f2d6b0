a ^ b = 1
