async def f():
    list(await i for i in x)
