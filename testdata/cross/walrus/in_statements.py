# In return, assert, del, raise, for, with, import-free statements.
def f():
    return (a := 5)
assert (a := 1), (c := "message")
for d in (e := [1, 2]): pass
class M:
    def __enter__(self): return 1
    def __exit__(self, *a): pass
with (g := M()) as h: pass
x = [1, 2]
del x[(i := 0)]
try:
    raise (j := ValueError)
except (k := ValueError): pass
print(f(), d, e, h, i, x, j is k)
