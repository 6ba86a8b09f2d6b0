# A small module: names, constants, a loop, an inner function.
import sys
LIMIT = 12345678901234567890


def count(start, *, step=1.5):
    total = start
    while total < LIMIT:
        for item in range(10):
            if item % 2:
                total += item * step
            else:
                total -= 1
        yield total, "a string that is too long to be one of the interned names", (1, b"x")
    return [value for value in sys.path if value]
