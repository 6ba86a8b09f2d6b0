# Exceptions inside of async for, and from __anext__.
class It:
    def __init__(self, exc): self.exc = exc; self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.i += 1
        if self.i == 3: raise self.exc
        return self.i
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def f(exc):
    r = []
    try:
        async for i in It(exc):
            try:
                if i == 2: raise KeyError
                continue
            except KeyError: r.append("key")
            finally: r.append("finally")
    except ValueError: r.append("value")
    return r
print(run(f(StopAsyncIteration)), run(f(ValueError)))
