"""A tour of bytecode: about one of everything, in as few lines as it takes."""

import sys
from os import sep, sep as separator, path


class Base:
    kind = "base"

    def describe(self, *args, extra=None, **kwargs):
        return self.kind, args, extra, kwargs


class Derived(Base):
    def describe(self, *args, **kwargs):
        self.calls = sys
        return super().describe(*args, key=1, **kwargs)


def numbers(a, b=2, *, c=3):
    small = 47 + a - 16
    medium = 100000
    negative = -17
    huge = 123456789012345678901234567890
    real = 1.5e300
    imaginary = 2.5j
    return small, medium, negative, huge, real, imaginary, b @ c, +a, -a, ~a, not a


def constants():
    long_text = "a string too long to be interned as a qstr"
    raw = b"\x00\x01\xff"
    mixed = (None, True, False, ..., 1, "naïve", b"b", (2.0, ()), 1j)
    return long_text, raw, mixed, ...


def locals_galore(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16):
    a17 = a16
    del a0
    return a17, a15, True, False


def closure(x, y=1):
    z = x

    def inner(w=2):
        nonlocal z
        z += w + y
        return lambda: z

    del y
    return inner


def control(items):
    total = 0
    for i in range(10):
        if i == 3 or i > 8 and items:
            continue
        elif i in items:
            break
    else:
        total -= 1
    while total < 10:
        total += 1
    for item in items:
        try:
            if item:
                return item
            total //= item
        except (ValueError, KeyError) as error:
            raise RuntimeError from error
        except Exception:
            raise
        except BaseException:
            raise KeyError
        finally:
            total **= 2
            for _ in items:
                break
    while True:
        try:
            break
        finally:
            items[total] += False or True
    with open("x") as file, file:
        for line in file:
            if line is None:
                break
    a, (b, *c) = items
    a, b = b, a
    a, b, c = c, b, a
    items[a:b:2] = items[1:]
    del items[0], items.attribute
    return 1 if a else 2


def comprehensions(items):
    yield [x for x in items if x]
    yield {x: y for x, y in items}
    yield {x for x in items}
    yield from (x for x in items)
    got = yield {1: 2, "k": {3, 4}}
    return got, "{} and {}".format(got, items)


async def waiting(manager):
    async with manager as m:
        await m
    async for x in m:
        print(x, end="")
    global counter
    counter = 0
    del counter


from random import *

del sep
print(Derived().describe(1, 2, extra=3, k=4), numbers(1, c=2), *constants())



































































long_jump = [
    a + 1 and b + 2 and c + 3 and d + 4 and e + 5 and f + 6 and g + 7 and h + 8 and i + 9 and j + 10
    or a + 1 and b + 2 and c + 3 and d + 4 and e + 5 and f + 6 and g + 7 and h + 8 and i + 9 or k
    for a, b, c, d, e, f, g, h, i, j in []
]


fixed: const = 5


def fix():
    global fixed_too
    fixed_too: const = fixed
