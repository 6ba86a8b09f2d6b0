async def f():
    def g():
        async for i in x: pass
