# break and continue from within with, in loops of each kind.
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): return self.n
    def __exit__(self, *a): print("exit", self.n)
for i in range(3):
    with M(i):
        if i == 0: continue
        break
for i in [1, 2]:
    with M(i), M(-i):
        if i == 2: break
        continue
n = 0
while n < 3:
    n += 1
    with M(n):
        with M("in"):
            if n == 1: continue
            break
else: print("never")
print(i, n)
