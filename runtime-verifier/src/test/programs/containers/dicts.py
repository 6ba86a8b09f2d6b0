# Dictionaries: order of their table, methods, views; ordered dictionaries.
from collections import OrderedDict


def attempt(name, function, *args, **kw):
    try:
        print(name, function(*args, **kw))
    except Exception as e:
        print(name, type(e).__name__, e)


d = {}
for i in range(20):
    d[i * 7] = i
print(d)
d = {word: len(word) for word in "the quick brown fox jumps over the lazy dog".split()}
print(d)
for word in ("quick", "the", "dog"):
    del d[word]
d["cat"] = 3
d["the"] = 0
print(d, len(d), "fox" in d, "bird" in d)
print(d.pop("fox"), d.pop("fox", "none"), d.get("fox"), d.get("cat"), d.get("fox", 9))
print(d.setdefault("fox", 4), d.setdefault("fox", 5), d.setdefault("owl"))
while d:
    print(d.popitem(), end=" ")
print(d)
attempt("empty", d.popitem)
attempt("pop", d.pop, "x")
attempt("get", lambda: d["x"])
attempt("unhashable", lambda: {[]: 1})
attempt("unhashable", lambda: {1: 1}.get([]))
attempt("unhashable", lambda: {}.get([]))
attempt("args", d.get)
print({1: "a", True: "b", 1.0: "c"}, {0: 1, False: 2})
print(dict([(1, 2), [3, 4], "ab"]), dict(a=1, b=2), dict({1: 2}, x=3), dict(), dict(**{"k": 1}))
attempt("update", dict, [1])
attempt("update", dict, [(1, 2, 3)])
attempt("update", dict, [(1,)])
attempt("update", dict, 5)
attempt("update", dict, {}, {})
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), {}.fromkeys(range(3), []))
d = {1: 2}
d.update({3: 4}, x=5)
d.update([(6, 7)])
d.update(d)
print(d, {1: 2} | {1: 3, 4: 5}, {1: 2} == {1: 2.0}, {1: 2} == {1: 3}, {1: 2} != {2: 1})
d |= [(8, 9)]
print(d, d.copy() == d, d.copy() is d)
attempt("or", lambda: {} | 5)
attempt("less", lambda: {} < {})
attempt("hash", lambda: hash({}))
print(d.keys(), d.values(), d.items(), len(d.items()), 1 in d.keys(), 2 in d.values())
print((1, 2) in d.items(), list(d), sorted(d.keys(), key=str), bool({}.keys()), type(d.keys()))
attempt("view", lambda: d.keys() == d.keys())
attempt("hash", lambda: hash(d.keys()))
keys = d.keys()
d["new"] = 0
print(len(keys), "new" in keys)
print(d.__getitem__(1), d.__setitem__(1, 0), d.__delitem__(1), d)
d.clear()
print(d)
print({1: None, "a": {"b": [3]}})

o = OrderedDict([("z", 1), ("a", 2)])
o["m"] = 3
o["z"] = 4
print(o, list(o), o.popitem(), len(o))
del o["z"]
o["z"] = 0
print(o, o.copy(), OrderedDict(b=1), type(o.copy()))
print(OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]))
print(OrderedDict([(1, 2)]) == OrderedDict([(1, 2)]), OrderedDict([(1, 2)]) == {1: 2})
print(isinstance(o, dict), OrderedDict.fromkeys("ba"))


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value % 4

    def __eq__(self, other):
        return self.value == other.value

    def __repr__(self):
        return "K%d" % self.value


d = {Key(i): i for i in (5, 9, 1, 4, 8, 2)}
print(d, d[Key(9)], Key(3) in d)
del d[Key(9)]
d[Key(13)] = 0
print(d)
