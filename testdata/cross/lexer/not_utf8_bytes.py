# Bytes above 127 as they are in a bytes literal.
b = b"éÿ"
print(b)
