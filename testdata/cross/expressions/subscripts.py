# Every kind of index.
class S:
    def __getitem__(self, k): return k
s = S()
x = 1
print(s[0], s[-1], s[x], s["k"], s[None], s[...], s[1, 2], s[x, 2], s[1,], s[x,], s[()], s[(1, 2)], s[[1]], s[{}], s[x + 1], s[x if x else 2], s[1.5], s[s[3]])
