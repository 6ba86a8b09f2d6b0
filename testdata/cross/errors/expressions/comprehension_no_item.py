[for a in x]
