[a, b + c] = x
