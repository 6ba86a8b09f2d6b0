# async for with and without else, break, continue and return.
class It:
    def __init__(self, n): self.n = n; self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i == self.n: raise StopAsyncIteration
        self.i += 1
        return self.i
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def f(n):
    r = []
    async for i in It(n):
        if i == 2: continue
        if i == 4: break
        r.append(i)
    else:
        r.append("else")
    async for a in It(2): r.append(a)
    async for i in It(n):
        async for j in It(2):
            if j == i: break
            r.append((i, j))
        else: r.append("inner else")
    return r
async def g():
    async for i in It(3):
        for j in range(3):
            if j: return i, j
print(run(f(1)), run(f(5)), run(g()))
