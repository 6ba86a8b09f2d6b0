# Sets and frozen sets: the order of their table, operators and methods.
def attempt(name, function, *args, **kw):
    try:
        print(name, function(*args, **kw))
    except Exception as e:
        print(name, type(e).__name__, e)


s = set()
for i in range(20):
    s.add(i * 11)
print(s)
for i in range(0, 20, 3):
    s.discard(i * 11)
s.add("x")
print(s, len(s))
a = {1, 2, 3, 4}
b = {3, 4, 5}
f = frozenset([4, 5, 6])
for x, y in ((a, b), (b, a), (a, f), (f, a), (f, f), (a, a), (set(), a)):
    print(x | y, x & y, x - y, x ^ y, x < y, x <= y, x == y, x != y, x > y, x >= y)
    print(type(x | y), type(x & y), type(x - y), type(x ^ y))
print(a.union([7]), a.intersection([1, 9, 2]), a.difference([1], (2,)), a.symmetric_difference([1, 8]))
print(a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint("1"), a.copy() is a)
for name, args in (
    ("update", ([7, 8], (9,))),
    ("difference_update", ([1], [2])),
    ("intersection_update", ([3, 4, 7],)),
    ("symmetric_difference_update", ([3, 30],)),
    ("add", (1,)),
    ("remove", (1,)),
    ("remove", (99,)),
    ("discard", (99,)),
    ("clear", ()),
    ("pop", ()),
):
    attempt(name, getattr(a, name), *args)
    print(a)
a = {1, 2}
alias = a
a |= {3}
a -= {1}
a &= {2, 3, 4}
a ^= {4, 2}
print(a, a is alias)
g = f
g |= {1}
print(g, g is f, type(g))
attempt("or", lambda: {1} | [2])
attempt("less", lambda: {1} < [2])
attempt("in-place", lambda: a.__ior__)
attempt("unhashable", set, [[]])
attempt("unhashable", lambda: [] in {1})
attempt("hash", lambda: hash({1}))
attempt("frozen", lambda: frozenset().add(1))
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): 2})
print(set("hello"), frozenset("abc"), set(), frozenset(), {1} == {True}, len({(1, 2), "a", None}))
print(sorted({3, 1, 2}), 2 in {1, 2}, [x for x in {5, 6}], {x % 3 for x in range(10)})
nan = float("nan")
print(nan in {nan}, nan in [nan], nan in {nan: 1}, len({nan, nan}))
attempt("args", set, 1, 2)
attempt("iter", set, 5)
