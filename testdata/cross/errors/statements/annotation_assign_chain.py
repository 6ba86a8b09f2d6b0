a: int = b = 1
