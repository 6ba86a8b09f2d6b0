if a:; pass
