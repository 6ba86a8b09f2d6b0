# with inside of with.
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", self.n)
    def me(self): return self
with M(1) as a:
    with M(2) as b:
        with a.me() as c, M(3):
            print(a.n, b.n, c.n)
