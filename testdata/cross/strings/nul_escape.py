# A NUL by escape, in short and long strings and in bytes.
a = "a\0b"
b = "a long string \0 with a nul"
c = b"a\0b"
print(len(a), len(b), len(c))
