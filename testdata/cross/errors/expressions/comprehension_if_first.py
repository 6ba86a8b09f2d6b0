[a if b for a in x]
