def f():
    async for i in x: pass
    yield 1
