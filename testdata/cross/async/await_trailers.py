# await binds weaker than calls, subscripts and attributes.
class A:
    def __init__(self, v=1): self.v = v
    def __iter__(self):
        yield self.v
        return self
    __await__ = __iter__
    def m(self, *a, **k): return A(self.v + 1)
    def __getitem__(self, k): return A(k)
    @property
    def p(self): return A(50)
def run(c):
    r = []
    try:
        while True: r.append(c.send(None))
    except StopIteration as e: return r, e.value
async def f():
    a = A()
    await a.m()
    await a[5]
    await a.p
    await a.m().m()[7].p.m(1, k=2)
    await A(9)
    await (a)
    await (await a).m()
    (await a).m()
    return (await a[3]).v
print(run(f()))
