# with inside of try and try inside of with, left by return, break and continue.
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n)
    def __exit__(self, *a): print("exit", self.n, a[0] is not None)
def f():
    for i in range(3):
        try:
            with M(i):
                if i == 0: continue
                try:
                    with M("in"): return i
                finally: print("inner")
        finally: print("outer")
print(f())
