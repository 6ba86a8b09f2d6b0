# norun: 1.27 has no t-strings
x = 1
s = t"{{}}"
s = t"{{{x}}}"
s = t"a{{b}}c{x}"
