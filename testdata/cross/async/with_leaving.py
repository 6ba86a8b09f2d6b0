# return, break, continue and exceptions from within async with.
class M:
    def __init__(self, n, swallow=False): self.n = n; self.swallow = swallow
    async def __aenter__(self): return self.n
    async def __aexit__(self, t, v, tb):
        print("exit", self.n, t.__name__ if t else None)
        return self.swallow
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def f():
    async with M(1): return "returned"
async def g():
    for i in range(3):
        async with M(i):
            if i == 0: continue
            break
    while True:
        async with M("a"), M("b"): break
    return i
async def h():
    async with M("swallow", True): raise ValueError
    try:
        async with M("pass"): raise KeyError
    except KeyError: print("caught")
    async with M("outer", True) as a:
        async with M("inner"): raise IndexError
    return "end"
print(run(f()), run(g()), run(h()))
