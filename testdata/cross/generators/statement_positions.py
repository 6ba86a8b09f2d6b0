# yield in conditions, subscripts, attributes, calls, with, raise and assert.
def f(log):
    if (yield 1): log.append("if")
    log.append([10, 20][(yield 2)])
    (yield 3).append("attr")
    (yield 4)("call")
    log += [(yield 5)]
    del log[(yield 6)]
    try: raise (yield 7)
    except ValueError: log.append("raise")
    x = y = yield 8
    x, y = (yield 9), (yield 10)
    log.append((x, y))
    yield log
log = []
it = f(log)
next(it)
for v in (1, 1, log, log.append, True, 0, ValueError, 0, "x"): it.send(v)
print(it.send("y"))
