# Items of a tuple of four on both sides, one after the other.
l = [0, 1, 2, 3]
l[0], l[1], l[2], l[3] = l[3], l[2], l[1], l[0]
a, b, c, d = l
print(l, a, b, c, d)
