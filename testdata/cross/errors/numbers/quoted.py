x = 1a'b
