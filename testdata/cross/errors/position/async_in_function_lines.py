def f():
    x = 1

    async with a: pass
