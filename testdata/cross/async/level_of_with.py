# A function with three async with, two inside of loops: exception depth.
class M:
    async def __aenter__(self): return 1
    async def __aexit__(self, *a): pass
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def f():
    n = 0
    for i in [1, 2]:
        async with M() as a:
            for j in range(2):
                async with M() as b:
                    async with M() as c:
                        n += a + b + c
                        if j: break
                if i == 2: continue
    return n
print(run(f()))
