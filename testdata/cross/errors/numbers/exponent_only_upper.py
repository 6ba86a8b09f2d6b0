x = 1E
