# Every kind of slice.
l = list(range(10))
del l[1:2]
del l[:1]
del l[-1:]
print(l)
class D:
    def __delitem__(self, k): print(k)
d = D()
i = 1
del d[0], d[i], d[1, 2], d[i, 2], d[...], d["k"], d[i + 1]
