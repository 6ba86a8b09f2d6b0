# Tuples, named tuples, unpacking.
from collections import namedtuple


def attempt(name, function, *args, **kw):
    try:
        print(name, function(*args, **kw))
    except Exception as e:
        print(name, type(e).__name__, e)


t = (1, 2, 3, 2)
print(t[1:], t[:-1], t[-2:], t[3:1], t[0], t[-1], len(t), t.count(2), t.index(3), t.index(2, 2))
attempt("step", lambda: t[::2])
attempt("index", lambda: t[4])
attempt("index", lambda: t["a"])
attempt("find", t.index, 9)
attempt("find", t.index, 1, 1)
attempt("store", lambda: t.__setitem__)
print(t + (4,), t * 2, 2 * (1,), () * 3, (1,) * -1, (1,), (), ((),))
attempt("add", lambda: t + [1])
attempt("mul", lambda: t * None)
print((1, 2) < (1, 3), (1,) < (1, 0), () == (), (1, 2) == [1, 2], (1, 2) >= (1, 2))
print(tuple("abc"), tuple([1]), tuple(), tuple(t) is t, bool(()), bool((0,)))
print(hash((1, 2)) == hash((1, 2)), {(1, 2): 3}[(1, 2)])
attempt("hash", lambda: hash(([],)))
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)


def unpack(values):
    try:
        a, b, c = values
        print(a, b, c)
    except Exception as e:
        print(type(e).__name__, e)


for values in ((1, 2, 3), [1, 2], "abcd", range(3), {1, 2, 3}, iter([1, 2]), iter([1] * 4), 5):
    unpack(values)
first, *middle, last = range(6)
print(first, middle, last)
*start, end = "ab"
print(start, end)
try:
    a, *b, c = (1,)
except ValueError as e:
    print(e)

Point = namedtuple("Point", ("x", "y"))
p = Point(1, 2)
print(p, p.x, p.y, p[0], p[1:], len(p), p == (1, 2), (1, 2) == p, p + (3,), (0,) + p)
print(isinstance(p, tuple), tuple(p), hasattr(p, "count"), list(p), hash(p) == hash((1, 2)))
print(Point(y=5, x=4), Point(4, y=5), type(p).__name__, Point)
attempt("count", Point, 1)
attempt("count", Point, 1, 2, 3)
attempt("twice", Point, 1, x=2)
attempt("unknown", Point, 1, z=2)
attempt("missing", lambda: p.z)
try:
    p.x = 5
except AttributeError as e:
    print(e)
Line = namedtuple("Line", "a  b\tc")
print(Line(1, 2, 3))
attempt("fields", namedtuple, "T", 5)
attempt("name", namedtuple, 5, "a")


class Named(namedtuple("Base", ["left", "right"])):
    def total(self):
        return self.left + self.right


n = Named(3, 4)
print(n.total(), n.left, n[1], len(n), n == (3, 4))
