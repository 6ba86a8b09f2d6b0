# A CR is the last byte.
print(1)