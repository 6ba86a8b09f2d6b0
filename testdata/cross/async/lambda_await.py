# await inside of a lambda.
async def v(x): return x
f = lambda: await v(5)
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
print(run(f()))
