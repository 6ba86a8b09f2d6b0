# yield on the right of every kind of assignment.
def f():
    a = yield
    b = yield 1
    c = d = yield 2
    e, g = yield 3, 4
    h: int = yield 5
    h += yield 6
    i = yield from [7]
    j = (yield 8)
    yield a, b, c, d, e, g, h, i, j
it = f()
print(next(it), it.send("a"), it.send("b"), it.send("c"), it.send("de"), it.send(10), it.send(20), next(it), it.send("j"))
