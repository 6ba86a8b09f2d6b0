# The same text as object first, as name, then as qstr.
s = "a_long_identifier"
a_long_identifier = 1
t = "a_long_identifier"
print(s == t, [s, t, "a_long_identifier"])
