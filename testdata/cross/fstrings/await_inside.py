# await too.
class A:
    def __iter__(self):
        yield 1
        return 2
    __await__ = __iter__
async def f():
    return f"{await A()}"
c = f()
try:
    while True: print(c.send(None))
except StopIteration as e:
    print("result", e.value)
