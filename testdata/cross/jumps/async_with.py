# async with and async for.
async def f58(a):
    async with a as b:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    async for c in a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
async def f59(a):
    async with a as b:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
    async for c in a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a
async def f60(a):
    async with a as b:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    async for c in a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
async def f61(a):
    async with a as b:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
    async for c in a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a
async def f62(a):
    async with a as b:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    async for c in a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
async def f63(a):
    async with a as b:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
    async for c in a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a
async def f64(a):
    async with a as b:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    async for c in a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
async def f65(a):
    async with a as b:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
    async for c in a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a
async def f66(a):
    async with a as b:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    async for c in a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
async def f67(a):
    async with a as b:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
    async for c in a:
        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a
async def f68(a):
    async with a as b:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a
    async for c in a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        a; a; a; a; a; a; a; a; a; a
print(f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68)
