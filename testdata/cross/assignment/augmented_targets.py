# On attributes and subscripts, at the end of long rows of trailers.
class O: pass
o = O()
o.n = 1
o.l = [1, [2, 3]]
o.me = lambda: o
l = [1, 2]
d = {"k": 1}
i = 1
o.n += 1
l[0] += 2
l[i] -= 3
l[-1] *= 4
d["k"] |= 6
o.l[0] += 5
o.l[1][i] += 6
o.me().n += 7
o.me().l[0] -= 8
o.me().me().l[1][0] **= 2
l[0:1] += [9]
d["a", "b"] = 1
d["a", "b"] += 1
print(o.n, l, d["k"], o.l, d["a", "b"])
