# Two short strings become one that is too long to be interned.
a = "12345" "67890"
b = "12345" "678901"
print(a, b, len(b))
