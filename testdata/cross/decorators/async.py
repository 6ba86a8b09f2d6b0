# On asynchronous functions.
def d(f): return lambda: ("d", f)
@d
async def f(): return 1
@d
@d
async def g(x=1): pass
print(f()[0], g()[0])
