# Inside of a generator, with the source from yield.
def g():
    x = [i for i in (yield 1)]
    yield x
it = g()
print(next(it), it.send("ab"))
