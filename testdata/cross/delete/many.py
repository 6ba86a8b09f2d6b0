# Several targets at once, in brackets and not.
class O: pass
o = O()
o.x = 1
a = b = c = d = e = f = g = h = i = 1
l = [1, 2]
del a, b
del c, d,
del (e)
del (f,)
del (g, h)
del o.x, l[0], i
print(l, hasattr(o, "x"))
