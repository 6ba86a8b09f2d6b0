# Targets of for: every kind.
class O: pass
o = O()
l = [0, 0]
for o.x in range(2): pass
for l[0] in range(3): pass
for a, b in [(1, 2)]: pass
for (c, d) in [(3, 4)]: pass
for [e, f] in [(5, 6)]: pass
for g, in [(7,)]: pass
for h, *i in [(8, 9, 10)]: pass
for j, (k, m) in [(1, (2, 3))]: pass
for o.y, l[1] in [(4, 5)]: pass
for (n) in [6]: pass
print(o.x, l, a, b, c, d, e, f, g, h, i, j, k, m, o.y, n)
