# return from within with, one and three deep, in loops.
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): return self.n
    def __exit__(self, *a): print("exit", self.n)
def f():
    with M(1): return 5
def g():
    with M(1) as a:
        with M(2) as b, M(3): return a + b
def h():
    for i in range(3):
        with M(i):
            for j in [7]:
                with M(j): return i, j
def k():
    while True:
        with M("w"): return
print(f(), g(), h(), k())
