# async with as and without, one and several managers.
class M:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print("enter", self.n); return self.n
    async def __aexit__(self, t, v, tb): print("exit", self.n, t is not None)
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
class O: pass
async def f():
    o = O()
    async with M(1): print("body")
    async with M(2) as a: print(a)
    async with M(3) as a, M(4), M(5) as b: print(a, b)
    async with M(6) as o.x: print(o.x)
    async with M((7, 8)) as (c, d): print(c, d)
run(f())
