x = 1inf
