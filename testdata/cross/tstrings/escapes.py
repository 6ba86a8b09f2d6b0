# norun: 1.27 has no t-strings
x = 1
s = t"\n{x}\t\\"
s = t"\x41{x}\u00e9"
s = t"a\
b{x}"
s = t"{'\n'}"
