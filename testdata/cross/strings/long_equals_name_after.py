# A long string that equals a name seen only later is an object.
s = "a_long_identifier"
a_long_identifier = 1
print(s)
