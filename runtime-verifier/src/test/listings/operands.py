# One of each kind of operand: names, texts, constants, numbers, jumps, calls, operators.
import os.path as path
from sys import argv, version as release


def constants():
    a = b = c = d = e = f = g = h = i = j = k = l = m = n = o = p = q = 47
    q = -1000
    return "short", "zero \0 and é", b"bytes", 1e300, 2j, 1 << 80, ..., None, True


def names(thing):
    global total
    total = thing.part
    thing.part = thing[1:2]
    del thing.part, thing[0], total
    first, *others = thing
    first, others = others, first
    return {1, 2}, {"k": first}


def operators(x, y):
    print(+x, -x, ~x, not x, x in y, x is y, x != y, x @ y, x**y, x // y)
    x += y
    x -= y
    x *= y
    x **= y
    x |= y
    return x < y < 3 or x and y


def flow(jobs, log):
    for job in jobs:
        try:
            if job:
                continue
            break
        except (OSError, ValueError) as e:
            raise RuntimeError from e
        finally:
            log("done", *jobs, at=1, **job)
    while True:
        with log as entry:
            return entry.write(1, end="", *jobs)


def lines():
    yield 1



















    yield from lines()
