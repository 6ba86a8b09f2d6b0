# Operators, indices and slices of text, bytes, arrays and memoryviews.
from array import array

VALUES = (
    "", "ab", "é€", b"", b"ab", bytearray(b"."), bytearray(b"ab"), memoryview(b"ab"),
    memoryview(bytearray(b"xyz")), array("b", [97, 98]), array("H", [1, 2, 3]), array("d", [1.5]),
    0, 2, -1, True, 1.5, None, (1,),
)


def show(value):
    return "memoryview" if isinstance(value, memoryview) else repr(value)


def plus(a, b):
    a += b
    return a


def times(a, b):
    a *= b
    return a


OPERATORS = {
    "+": lambda a, b: a + b,
    "*": lambda a, b: a * b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    ">=": lambda a, b: a >= b,
    "in": lambda a, b: a in b,
    "-": lambda a, b: a - b,
    "+=": plus,
    "*=": times,
}
for sign in OPERATORS:
    for a in VALUES:
        for b in VALUES:
            if isinstance(a, (bytearray, array)):
                a = a[:]
            if type(a) in (int, float, bool) and type(b) in (int, float, bool):
                continue
            if isinstance(a, (str, bytes)) and isinstance(b, (str, bytes)) and type(a) != type(b):
                continue
            try:
                print(show(a), sign, show(b), "->", end=" ")
                print(show(OPERATORS[sign](a, b)))
            except Exception as e:
                print(type(e).__name__, e)


class Slicer:
    def __getitem__(self, index):
        return index


s = Slicer()
INDICES = (0, 1, -1, 5, -9, True, None, 1.5, "a", 1 << 70)
SLICES = (s[:], s[1:], s[:-1], s[1:9], s[2:1], s[-9:2], s[::1], s[::2], s[::-1], s[::0], s["a":], s[:1.5])
for value in VALUES[:12]:
    for index in INDICES + SLICES:
        try:
            item = value[index]
            print(show(value), index, "->", bytes(item) if isinstance(item, memoryview) else repr(item))
        except Exception as e:
            print(show(value), index, "->", type(e).__name__, e)
for value in VALUES[:12]:
    for index in INDICES[:4] + SLICES[:7]:
        for new in (7, -300, b"", b"QRS", bytearray(b"x"), array("H", [9]), [1], 2.5):
            target = value[:]
            try:
                target[index] = new
                print(show(value), index, show(new), "->", show(target))
            except Exception as e:
                print(show(value), index, show(new), "->", type(e).__name__, e)
    try:
        del value[0]
    except Exception as e:
        print(type(e).__name__, e)
for value in VALUES[:12]:
    try:
        print(len(value), bool(value), list(value), max(value), sorted(value))
    except Exception as e:
        print(show(value), type(e).__name__, e)
view = memoryview(bytearray(b"0123456789"))
part = view[2:8]
part[0] = 65
part[1:3] = b"BC"
print(bytes(view), bytes(part[1:]), bytes(memoryview(part)), len(part))
