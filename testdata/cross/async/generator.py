# yield inside of an asynchronous function.
async def f():
    yield 1
    x = yield 2
    yield x
g = f()
print(g.send(None), g.send(None), g.send("x"))
