# Any expression as manager.
class M:
    def __enter__(self): return 1
    def __exit__(self, *a): print("exit")
m = M()
l = [m]
x = 1
with l[0] as a: pass
with m if x else None as b: pass
with (lambda: m)() as c: pass
with x and m as d: pass
with [i for i in l][0] as e: pass
with (n := m) as f: pass
print(a, b, c, d, e, f)
