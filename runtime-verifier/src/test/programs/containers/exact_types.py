# Where only a tuple, a list or a dict will do, and none of their kinds.
from collections import OrderedDict, namedtuple

Pair = namedtuple("Pair", "a b")
Error = namedtuple("Error", "a")


class Kind(list):
    pass


def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


def replace(items):
    result = [1, 2, 3]
    result[1:2] = items
    return result


attempt(lambda: replace((7, 8)))
attempt(lambda: replace([7, 8]))
attempt(lambda: replace(Pair(7, 8)))
attempt(lambda: replace(Kind([7, 8])))
attempt(lambda: namedtuple("T", Kind(["a"])))
attempt(lambda: isinstance(1, (str, int)))
attempt(lambda: isinstance(1, Pair(str, int)))
attempt(lambda: "%(a)s" % {"a": 1})
attempt(lambda: "%(a)s" % OrderedDict([("a", 1)]))
attempt(lambda: "none" % {})
attempt(lambda: "none" % OrderedDict())


def catch(classes):
    try:
        raise ValueError(1)
    except classes:
        return "caught"


attempt(lambda: catch((TypeError, ValueError)))
attempt(lambda: catch(Error(ValueError)))

# While a dictionary has had strings for keys only, nothing else is compared with them.
names = {"a": 1}
for key in ([], {}, b"a", bytearray(b"a"), 1, None, (1,), slice):
    attempt(lambda: (key in names, names.get(key, "none")))
    attempt(lambda: names[key])
    attempt(lambda: names.pop(key))
names[1] = 2
attempt(lambda: names.get([]))
del names[1]
attempt(lambda: names.get([]))
names.clear()
attempt(lambda: names.get([]))
names[b"a"] = 1
attempt(lambda: names.get({}))
ordered = OrderedDict([("a", 1)])
attempt(lambda: ordered.get(b"a"))
attempt(lambda: ordered[[]])
attempt(lambda: {}.setdefault([]))

# A list takes any place to insert at: what is no small integer lies behind its end.
for place in (-9, -1, 0, 1, 9, None, "0", 1.5, True, [], 2**70):
    result = [1, 2, 3]
    result.insert(place, "x")
    print(place, result)
