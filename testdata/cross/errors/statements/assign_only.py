= a
