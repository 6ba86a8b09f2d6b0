def größe(a, a): pass
