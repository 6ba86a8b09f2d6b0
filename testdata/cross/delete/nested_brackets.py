# Brackets inside of brackets.
a = b = c = d = e = 1
del (a, (b, (c,)))
del ((d)), (e,)
try:
    a
except NameError:
    print("deleted")
