# Displays, comprehensions, items, slices, attributes, unpacking and deletion.


class Bag:
    pass


def displays(a, b):
    return [], [a], [a, b, a], (), (a,), (a, b), {}, {a: b}, {a: 1, b: 2}, sorted({a, b, a})


def comprehensions(n):
    return (
        [i for i in range(n)],
        {i: i * i for i in range(n)},
        sorted({i % 3 for i in range(n)}),
        tuple(i for i in range(n) if i & 1),
        [[j for j in range(i)] for i in range(n)],
    )


def slices(x, a, b, c):
    return x[:], x[a:], x[:b], x[a:b], x[a:b:c], x[::c], x[-1], x[a]


def store(x, bag):
    x[0] = 1
    x[1:2] = [2, 3]
    x[-1] += 5
    bag.a = bag.b = x
    bag.a[0] -= 1
    bag.c = 4
    bag.c *= 2
    del x[1], bag.b
    return x, bag.a, bag.c, hasattr(bag, "b")


def unpack(values):
    a, b, c = values
    d, *e = values
    *f, g = values
    h, *i, j = values
    (k, l), [m, n] = (a, b), (b, c)
    a, b = b, a
    return a, b, c, d, e, f, g, h, i, j, k, l, m, n


def delete(a):
    b = a
    del b
    del a
    return "deleted"


global_name = 1
del global_name
print(displays(1, 2))
print(comprehensions(5))
print(slices(list(range(10)), 2, 7, 2))
print(store([0, 0, 0], Bag()))
print(unpack([1, 2, 3]))
print(delete(1))
print([x := 5, x + 1], f"{x}, {x!r:>4}")
