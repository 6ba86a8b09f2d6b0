# A class that derives from a built-in type leaves to it what the type can do, whatever comes of
# that, and looks further for what it cannot.
from collections import deque, namedtuple


def attempt(text, names):
    try:
        print(text, eval(text, names))
    except Exception as e:
        print(text, type(e).__name__, e)


def attempt_all(texts, names):
    for text in texts:
        attempt(text, names)


class Text(str):
    pass


class Bytes(bytes):
    pass


class Number(int):
    pass


class Flag(bool):
    pass


class Real(float):
    pass


class Failure(OSError):
    pass


class Items(list):
    pass


class Unique(set):
    pass


class Queue(deque):
    pass


class Kind(type):
    pass


class Pairs(zip):
    pass


class Point(namedtuple("Point", "x y")):
    pass


names = globals()
for text in ("Real(1)", "Flag(1)", "Failure(1)", "Unique()", "Queue([], 1)", "Kind(1)", "Text()"):
    names["a"] = eval(text)
    print("--", text)
    attempt_all(("len(a)", "bool(a)", "-a", "a + 1", "1 - a", "a < 1", "1 in a"), names)
    attempt_all(("a[0]", "a[1:2]", "a()", "iter(a) and 0", "abs(a)", "divmod(a, 2)"), names)
    for change in ("a[0] = 1", "del a[0]", "a[0:1] = [2]", "a += 1", "a |= 1"):
        try:
            exec(change, {"a": names["a"]})
            print(change)
        except Exception as e:
            print(change, type(e).__name__, e)

print("-- what they print as")
print(Items([1]), Number(2), Failure(2), Text("t"), Flag(1), Unique([3]), Real(1.5), Kind(5))
print(str(Queue([], 1))[:6], str(Pairs())[:6])

print("-- iterators and named tuples")
attempt_all(("list(Pairs([1, 2], [3, 4]))", "next(Pairs([1], [2]))"), names)
attempt_all(("Pairs([1], [2]).__next__()", "Pairs().__next__()"), names)
attempt_all(("Point(1, 2)", "Point(1, 2).y", "Point(1, 1).count(1)", "Point(4, 5).index(5)"), names)
attempt_all(("Point(1, 2) == (1, 2)", "Point(1, 2) + (3,)", "Point(1)", "len(Point(1, 2))"), names)

print("-- divmod")
attempt_all(("divmod(Number(7), 2)", "divmod(7, Number(2))", "divmod(Real(7), 2)"), names)
attempt_all(("divmod(True, 'a')", "divmod('a', True)", "divmod(7.5, True)", "divmod(1, 1j)"), names)
attempt_all(("divmod(Text('a'), 1)", "divmod(Items(), 1)", "divmod(object(), 1)"), names)


class Halves:
    def __divmod__(self, other):
        return NotImplemented if other == 2 else ("halves", other)


class Anything:
    def __getattr__(self, name):
        return 7


attempt_all(("divmod(Halves(), 1)", "divmod(Halves(), 2)", "divmod(Anything(), 1)"), names)
