# norun: 1.27 has no t-strings
x = 1
s = t"""
first {x}
second {x + 1} third
"""
y = 2
