# A backslash-newline stays in a raw string.
s = r'a\
b'
print(len(s), repr(s))
