# await in the first source of a comprehension.
async def v(x): return x
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def f():
    return [i for i in await v([1, 2])], {i: 1 for i in await v("a")}, sum(i for i in await v((3, 4))), [i for i in [await v(5), 6]]
print(run(f()))
