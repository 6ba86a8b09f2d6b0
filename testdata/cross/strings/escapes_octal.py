# Octal escapes of one, two and three digits, and what follows them.
s = "\0 \7 \12 \012 \0123 \101 \400 \777 \18 \08 \79"
print([ord(c) for c in s])
b = b"\0\1\12\101\377\08"
print(list(b))
