# await in every kind of expression.
class A:
    def __init__(self, v): self.v = v
    def __iter__(self):
        yield self.v
        return self.v * 10
    __await__ = __iter__
def run(c):
    r = []
    try:
        while True: r.append(c.send(None))
    except StopIteration as e:
        return r, e.value
async def f(a):
    await a
    x = await a
    y = await A(2) + await A(3)
    z = [await A(4), (await A(5),)]
    w = {await A(6): await A(7)}
    v = -await A(8)
    u = await A(9) if await A(1) else await A(0)
    t = (await A(1)) and (await A(2))
    s = max(await A(1), await A(2), key=None if 0 else lambda q: q)
    p = "%d" % await A(3)
    n = not await A(4)
    o = await A(2) ** await A(0)
    m = await A(1) < await A(2) < await A(3)
    if await A(1): x += 1
    while await A(0): pass
    return x, y, z, w, v, u, t, s, p, n, o, m
print(run(f(A(1))))
