a else b
