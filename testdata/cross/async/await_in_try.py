# await inside of each part of try.
async def v(x): return x
async def fail(): raise ValueError("f")
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def f(n):
    r = []
    try:
        if n: await fail()
        r.append(await v("try"))
    except ValueError as e: r.append(await v("except"))
    else: r.append(await v("else"))
    finally: r.append(await v("finally"))
    return r
print(run(f(0)), run(f(1)))
