# A body longer than a short jump.
class M:
    def __enter__(self): return 1
    def __exit__(self, *a): print("exit")
x = 0
with M() as m:
    x += m; x += m; x += m; x += m; x += m; x += m; x += m; x += m
    x += m; x += m; x += m; x += m; x += m; x += m; x += m; x += m
    x += m; x += m; x += m; x += m; x += m; x += m; x += m; x += m
print(x)
