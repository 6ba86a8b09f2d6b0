# One target of each kind.
class O: pass
o = O()
l = [0, 0]
a = 1
o.x = 2
l[0] = 3
l[a] = 4
o.o = O()
o.o.y = 5
o.l = [0]
o.l[0] = 6
print(a, o.x, l, o.o.y, o.l)
