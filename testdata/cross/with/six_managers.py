# Six managers in one statement, left by an exception.
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): return self.n
    def __exit__(self, t, *a): print("exit", self.n, t is None); return self.n == 2
with M(1) as a, M(2) as b, M(3) as c, M(4) as d, M(5) as e, M(6) as f:
    print(a + b + c + d + e + f)
    raise ValueError
