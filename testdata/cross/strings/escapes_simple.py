# Each of the simple escapes.
s = "\\ \' \" \a \b \t \n \v \f \r"
print([ord(c) for c in s])
b = b"\\ \' \" \a \b \t \n \v \f \r"
print(list(b))
