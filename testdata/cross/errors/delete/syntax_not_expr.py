del not a
