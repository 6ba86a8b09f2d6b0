# The star before an attribute, a subscript and a list.
class O: pass
o = O()
l = [0]
a, *o.x = 1, 2, 3
*l[0], b = 4, 5, 6
c, *(d, e) = 7, 8, 9
f, *[g, h] = 1, 2, 3
print(o.x, l, a, b, c, d, e, f, g, h)
