# Every kind of slice, with constants and with names.
class S:
    def __getitem__(self, k): return k
s = S()
a, b, c = 1, 2, 3
print(s[:], s[::], s[a:], s[:b], s[a:b], s[::c], s[a::c], s[:b:c], s[a:b:c], s[a::], s[:b:], s[a:b:])
print(s[1:], s[:2], s[1:2], s[::3], s[1::3], s[:2:3], s[1:2:3], s[-1:], s[:-1], s[::-1], s[None:None:None])
print(s[a + 1:b * 2:-c], s[a if b else c:], s[(a, b):c], s[s[a]:s[b]], s[f(1) if 0 else 2:])
