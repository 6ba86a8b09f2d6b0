# A long string that equals a name seen before is that name's qstr.
a_long_identifier = 1
s = "a_long_identifier"
print(s)
