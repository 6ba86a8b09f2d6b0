# Both quotes in one string.
a = 'both \' and " quotes'
b = "both ' and \" quotes"
print(repr(a), repr(b), a == b)
