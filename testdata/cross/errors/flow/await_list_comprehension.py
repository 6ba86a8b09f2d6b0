async def f():
    [await i for i in x]
