async def f():
    A = const(await x)
