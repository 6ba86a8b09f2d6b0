[a for a in x if y else z]
