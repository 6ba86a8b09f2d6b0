async def f():
    await not a
