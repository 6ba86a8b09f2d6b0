# with as and without, one and several managers.
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, t, v, tb): print("exit", self.n, t is not None)
with M(1): print("body")
with M(2) as a: print(a)
with M(3) as a, M(4) as b: print(a, b)
with M(5), M(6): print("two")
with M(7) as a, M(8), M(9) as c: print(a, c)
with M(10): pass
with (M(11)) as d: print(d)
with M(12) as e: print(e); print("one line")
