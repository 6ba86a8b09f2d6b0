[a for a in lambda: x]
