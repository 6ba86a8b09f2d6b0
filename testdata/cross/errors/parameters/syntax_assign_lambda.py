lambda: a = b
