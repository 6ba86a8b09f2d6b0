# norun: viper
# Comparisons of every kind, conditions of every type, logic and its results.


def on_int(a: int, b: int) -> int:
    n = 0
    n += int(a < b)
    n += int(a > b)
    n += int(a == b)
    n += int(a <= b)
    n += int(a >= b)
    n += int(a != b)
    n += int(0 < a)
    n += int(b != 0x10000)
    return n


def on_uint(a: uint, b: uint) -> bool:
    c = a < b
    c = a > b
    c = a == b
    c = a <= b
    c = a >= b
    c = a != b
    return c


def chained(a: int, b: int, c: int) -> bool:
    return a < b <= c


def conditions(a: int, b: uint, c: bool, d) -> int:
    n = 0
    if a:
        n += 1
    if not b:
        n += 2
    if c:
        n += 4
    if d:
        n += 8
    while a and b or c and not d:
        a -= 1
        if a < 3:
            break
        elif b > uint(4):
            continue
        else:
            c = False
    return n


def logic(a: int, b: int) -> int:
    c = a or b
    d = a and b
    return (a or b or c) + (a and d) + (a if b else c)


def objects(a, b):
    return a and b, a or b, a < b < a, not a, a if a == b else b
