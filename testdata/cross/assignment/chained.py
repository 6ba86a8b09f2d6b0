# Two, three and five targets at once.
class O: pass
o = O()
l = [0]
a = b = 1
a = b = c = 2
a = o.x = l[0] = b = c = 3
d = e, f = g = 4, 5
print(a, b, c, o.x, l, d, e, f, g)
