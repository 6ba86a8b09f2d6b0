# yield as statement and as expression in every place.
def f():
    yield
    yield 1
    yield 1, 2
    yield (3)
    yield [4]
    yield 5 if 1 else 6
    yield lambda: 7
    yield not 8
    a = yield 9
    b = (yield 10)
    c = [(yield 11), (yield 12)]
    d = (yield 13) == (yield 14)
    print((yield 15), (yield 16), end=(yield 17) or "!\n")
    if (yield 18): pass
    while (yield 19): break
    for i in (yield 20) or []: pass
    x = {}
    x[(yield 21)] = yield 22
    return (yield 23)
for v in f():
    print(v() if callable(v) else v)
