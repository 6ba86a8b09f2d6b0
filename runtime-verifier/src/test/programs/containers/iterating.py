# Ranges, slices, iterators, and the functions on them.
def attempt(name, function, *args, **kw):
    try:
        print(name, function(*args, **kw))
    except Exception as e:
        print(name, type(e).__name__, e)


for r in (range(5), range(2, 8), range(10, 0, -3), range(5, 5), range(-3, 3, 2), range(3, 0)):
    print(r, len(r), list(r), bool(r), r.start, r.stop, r.step, list(reversed(r)))
    print(r[1:], r[::2], r[::-1], list(r[::-1]), 2 in r)
attempt("index", lambda: range(3)[3])
attempt("index", lambda: range(3)["a"])
print(range(3)[-1], range(0, 10, 3)[2], len(range(10**12)), range(10**12)[10**11])
print(range(3) == range(0, 3), range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2))
attempt("step", range, 1, 2, 0)
attempt("type", range, 1.5)
attempt("big", range, 1 << 70)
attempt("args", range)
attempt("hash", hash, range(3))
attempt("attribute", lambda: range(3).other)
attempt("call", lambda: slice(1))


class Show:
    def __getitem__(self, index):
        return index


show = Show()
print(show[1:2], show[:], show[::3], show[1, 2:3], show[...], show[1:2].start, show[:4].stop)
for s in (show[1:5], show[::-1], show[-3:], show[10:2:-3], show[20:-20:-1]):
    print(s.indices(10), s.indices(0), s.indices(3))
attempt("indices", show[::0].indices, 5)
attempt("hash", hash, show[:])
print(show[1:2] == show[1:2])

print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate(iterable="x", start=1)))
attempt("enumerate", enumerate)
attempt("enumerate", enumerate, 5)
print(list(zip()), list(zip("abc", [1, 2])), list(zip("a")))
print(list(map(lambda x, y: x + y, [1, 2, 3], (4, 5))), list(map(str, range(3))))
print(list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, range(4))))
attempt("map", map, str)
attempt("filter", filter, None)
attempt("zip", zip, 5)
print(list(reversed("abc")), list(reversed((1, 2))))
attempt("reversed", reversed, {1})
attempt("reversed", lambda: list(reversed({1: 2})))


class Backwards:
    def __reversed__(self):
        return iter("own")


print(list(reversed(Backwards())))


class Items:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * index


print(list(Items()), 4 in Items(), 5 in Items(), max(Items()), tuple(Items()), sum(Items()))
print(all([]), any([]), all([1, "a"]), all([1, 0]), any([0, 2]), sum([1, 2], 10), sum([[1], [2]], []))
print(min(3, 1, 2), max([1, 5, 2]), min("b", "a"), max([], default=7), min([3, -4], key=abs))
print(max("aa", "b", key=len), max([(1, 2), (1, 3)]))
attempt("min", min, [])
attempt("min", min)
attempt("sum", sum, ["a"])
attempt("sorted", sorted, [1], len)
attempt("len", len, 5)
attempt("iter", iter, 5)
attempt("next", next, [])
attempt("next", next, iter([]))
print(next(iter([]), "end"), next(iter([1]), "end"))
i = iter([1, 2, 3])
print(next(i), list(i), list(i), iter(i) is i)
for kind in (iter([]), iter(()), iter({}), iter(set()), iter(range(1)), iter({}.items())):
    print(type(kind), hasattr(kind, "__next__"), hasattr(kind, "__iter__"))
for kind in (enumerate([]), zip(), map(str, []), filter(None, []), reversed([])):
    print(type(kind))
print(callable(len), callable(5), callable(list), callable(show), callable(lambda: 0), callable([].append))
print(hash(5), hash(-1), hash(True), hash("a") == hash("a"), id(5) == id(5), id([]) != id(5))
print(1, "a", [2], sep="-", end="!\n")
print()
print(sep="x")
attempt("print", print, 1, sep=5)
attempt("print", print, 1, other=5)
attempt("print", print, 1, file=5)
