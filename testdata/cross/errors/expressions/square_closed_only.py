a]
