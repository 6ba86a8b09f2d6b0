# yield from, over iterables and generators, with results.
def g(n):
    r = yield n
    return r
def f():
    yield from [1, 2]
    yield from range(2)
    a = yield from g(3)
    b = (yield from g(4))
    print((yield from g(5)), a, b)
    c = [(yield from "x"), (yield from g(6))]
    return c
it = f()
print([next(it) for i in range(4)])
print(next(it), it.send("a"), it.send("b"))
print(it.send("c"), it.send(None))
try: it.send("d")
except StopIteration as e: print(e.value)
