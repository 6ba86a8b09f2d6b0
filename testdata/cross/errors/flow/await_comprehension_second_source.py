async def f():
    [j for i in x for j in await i]
