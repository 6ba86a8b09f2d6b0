# A string and bytes of the same text are two objects.
a = "the very same text"
b = b"the very same text"
print(a, b)
