# Control characters as they are in a string.
s = "a	b"
print(s.encode())
