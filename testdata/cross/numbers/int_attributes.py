# Attributes of a number need a blank or brackets.
print((5).__class__ is int, 5 .__class__ is int, 0x5 .__class__ is int)
