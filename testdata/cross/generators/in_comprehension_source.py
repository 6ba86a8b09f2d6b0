# yield in the source of a comprehension and of a loop.
def f():
    yield [x for x in (yield 1)]
    for i in (yield 2): yield i
    yield sum(x for x in (yield 3))
it = f()
print(next(it), it.send([5]), next(it), it.send("a"), next(it), it.send((1, 2)))
