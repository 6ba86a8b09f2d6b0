# Asynchronous functions that close over.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
def f(n):
    m = 1
    async def g(k=n):
        nonlocal m
        m += n
        return m, k
    async def h(): return await g(), await g(5)
    return run(h()), m
print(f(3))
