math.e += 1
