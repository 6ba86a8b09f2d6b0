# norun: viper
# Objects among machine values: globals, attributes, items, calls, displays, loops, imports, blocks.

state = print
import micropython


def globals_(a: int):
    global state
    state = a
    state = True
    state = None
    state = "text"
    return state


def attributes(x, a: int):
    x.a = a
    x.b = x
    x.c = x.a
    x.d = 5
    x.e = None
    del x.a
    return x.c.d


def items(x, a: int, b: bool, c: uint):
    x[0] = a
    x[a] = x
    x[x] = b
    x[a] = c
    x["key"] = 7
    x[1] = x[a]
    x[a + 1] = x[0]
    return x[c], x[b], x[x:x], x[x]


def calls(f, a: int, b: uint, c: bool):
    f()
    f(a)
    f(a, b, c, 1, True, None, "s")
    f(k=a, l=2)
    f(*f)
    f.m()
    f.m(a, k=b)
    f.m(*f)
    return f(f(a), f(f(b)))


def displays(a: int, b: bool):
    return [a, b, 1], (a, a), {"x": "y"}, [], {"z": "w"} if b else ()


def loops(x, n: int) -> int:
    total = 0
    for i in range(n):
        total += i
    for j in range(3, n, 2):
        total += j
    for k in range(n, 0, -1):
        if k == 5:
            break
    else:
        total = 0
    for y in x:
        total += int(y)
        if total > 100:
            continue
    return total


def blocks(x, a: int) -> int:
    try:
        a += int(x(a))
        if a == 3:
            raise ValueError(a)
    except ValueError:
        a = 4
    except (KeyError, TypeError):
        return 5
    finally:
        x(a)
    with x as y:
        y(a)
    for i in range(a):
        try:
            if i == 1:
                continue
            if i == 2:
                break
        finally:
            x(i)
    return a


def imports():
    import sys as s
    from sys import path, argv

    print(s, path, argv)


def constants():
    return 1.5, "string", b"bytes", ..., (1, 2), 12345678901234567890


def lambdas(a):
    return (lambda x: x)(a), [i for i in a], (lambda x, y=a: y)(a)
