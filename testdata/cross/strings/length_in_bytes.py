# The length that counts is that of the UTF-8 bytes, not of the characters.
a = "äöüäö"
b = "äöüäöx"
c = "€€€"
d = "€€€xy"
e = "😀😀xy"
f = "😀😀xyz"
print(a, b, c, d, e, f)
