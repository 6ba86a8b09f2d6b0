[a for a in x if b else c]
