# Values that are sent in.
def f():
    a = yield 1
    b = yield a
    c, d = yield b
    e = (yield c) + (yield d)
    x = [0, 0]
    x[(yield e)] = yield "key"
    yield x
it = f()
print(next(it), it.send(2), it.send(3), it.send((4, 5)), it.send(6), it.send(7), it.send(8), it.send(1))
