and a
