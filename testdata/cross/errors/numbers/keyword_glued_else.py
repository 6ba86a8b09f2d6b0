x = a if b else 1or 2
