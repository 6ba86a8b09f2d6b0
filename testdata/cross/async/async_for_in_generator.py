# async for and async with in a plain generator, behind its first yield.
class It:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
class M:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
def f():
    yield 1
    async for i in It(): pass
    async with M(): yield 2
print(list(f()))
