# norun: 1.27 has no t-strings
a, b, c = 1, 2, 3
s = t"{a}{b}{c}"
s = t"<{a}, {b}; {c}>"
