# LF, CR LF and CR in one file.
a = 1
b = 2c = 3
if a:
    d = """x
yz
"""print(a, b, c, repr(d))
