# Asynchronous functions: with and without await, as methods, nested, with defaults.
def run(c):
    r = []
    try:
        while True: r.append(c.send(None))
    except StopIteration as e:
        return r, e.value
async def f(): pass
async def g(a, b=2, *c, d=4, **e): return a, b, c, d, e
async def h():
    async def i(): return 5
    return await i()
class C:
    async def m(self, x): return x
async def j(): return await C().m(6)
print(run(f()), run(g(1)), run(h()), run(j()))
