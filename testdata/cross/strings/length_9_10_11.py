# Ten bytes are interned as a qstr, eleven are an object.
a = "123456789"
b = "123456789A"
c = "123456789AB"
print(a, b, c)
