"""Native and viper functions, for every architecture."""

import micropython


@micropython.native
def native(a, b=2, *args, **kwargs):
    def inner(x):
        return a + x

    for i in range(b):
        yield inner(i)
    return "a string too long to be interned as a qstr", args, kwargs


@micropython.viper
def viper(data: ptr8, n: int) -> int:
    total = 0
    for i in range(n):
        total += data[i]
    return total


def plain():
    return native(1)
