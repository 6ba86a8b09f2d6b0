[a, b
