# A backslash at the end of a line inside of a string.
a = "one \
two"
b = b"one \
two"
c = """one \
two
three"""
print(a, b, c)
