x = 1if a else b
