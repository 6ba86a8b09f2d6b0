freeze(".", "a.txt")
