# Targets of async for.
class It:
    def __init__(self, l): self.l = list(l)
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.l: raise StopAsyncIteration
        return self.l.pop(0)
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
class O: pass
async def f():
    r = []
    o = O()
    l = [0]
    async for a, b in It([(1, 2), (3, 4)]): r.append(a + b)
    async for o.x in It([5]): r.append(o.x)
    async for l[0] in It([6]): r.append(l)
    async for (c, *d), e in It([((7, 8, 9), 10)]): r.append((c, d, e))
    def g(): return a
    return r, g()
print(run(f()))
