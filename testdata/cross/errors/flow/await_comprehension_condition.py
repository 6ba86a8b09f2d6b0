async def f():
    [i for i in x if await i]
