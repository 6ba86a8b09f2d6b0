# Compiled once after a build, so that the classes the compiler needs are in its class-data archive.
# A little of everything; what it does does not matter.
"""Docstring."""

import os, sys as system
from collections import namedtuple as nt
from micropython import const

_WIDTH = const(16)
DEPTH = const(_WIDTH * 2 + 1)
BIG = 123456789012345678901234567890
RATIO = 1.5e-3 + 2j
TEXT = "é" "\u20ac\n" r"\d"
SHOWN = f"{DEPTH!r} {RATIO=} {_WIDTH:>{DEPTH}}"
RAW = b"\x00\xff" b"bytes"
global_state = {"a": [1, 2.5, None], "b": (True, False, ...)}


def decorate(*args, sep=", ", **kwargs):
    def inner(f):
        nonlocal sep
        sep += str(args)
        return lambda *a, **k: f(*a, **k) if kwargs else None

    return inner


class Base:
    x: int = 0

    def __init__(self, a, b=1, *, c: str = None) -> None:
        super().__init__()
        self.a, (self.b, *self.rest) = a, [b, c, 3, -4]

    @property
    def value(self):
        return self.__class__.x if self.a is not None else self.b[1:2, ::3]


@decorate(1, 2, sep=";", key=[i * j for i in range(3) if i for j in (1, 2)])
def loop(n, m=10):
    global global_state
    total = 0
    for i in range(n):
        if i % 2 == 0 and not i in (4, 6) or i > m:
            continue
        elif i == 99:
            break
        total += i << 2 | 3 ^ ~i
    else:
        total **= 2
    while n := n - 1:
        total //= 2 or 1
        assert total >= 0, "negative"
    for k, v in {"x": 1}.items():
        del global_state[k]
    return {x for x in range(3)}, {x: y for x, y in zip("ab", "cd")}, (z for z in "z")


def guard(path):
    try:
        with open(path) as f, open(path) as g:
            yield f.read()
            yield from g
    except (OSError, ValueError) as e:
        raise RuntimeError("%s" % e) from e
    except:
        raise
    else:
        pass
    finally:
        system.exit(0x7F if "a" < "b" <= "c" else 0o17)


async def main():
    async with guard("x") as g:
        async for item in g:
            await item
    return [x for x in await g]


if __name__ == "__main__":
    loop(*[1, 2], **{"m": 3})
