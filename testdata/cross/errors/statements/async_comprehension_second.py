async def f():
    return [j for i in x async for j in i]
