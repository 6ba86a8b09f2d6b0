# norun: 1.27 has no t-strings
a = t""
b = t"abc"
c = t'abc'
d = t"""multi
line"""
e = t"it's"
