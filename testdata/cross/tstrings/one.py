# norun: 1.27 has no t-strings
x = 5
a = t"{x}"
b = t"a{x}"
c = t"{x}b"
d = t"a{x}b"
