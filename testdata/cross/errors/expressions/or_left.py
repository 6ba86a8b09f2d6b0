or a
