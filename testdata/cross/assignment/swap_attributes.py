# With attributes and subscripts as targets.
class O: pass
o = O()
o.a, o.b = 1, 2
o.a, o.b = o.b, o.a
l = [1, 2, 3]
l[0], l[1] = l[1], l[0]
l[0], l[1], l[2] = l[2], l[0], l[1]
o.a, l[0], x = l[0], x if 0 else 5, o.a
print(o.a, o.b, l, x)
