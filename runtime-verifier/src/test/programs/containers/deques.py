# Deques: a ring with a greatest length.
from collections import deque


def attempt(name, function, *args, **kw):
    try:
        print(name, function(*args, **kw))
    except Exception as e:
        print(name, type(e).__name__, e)


d = deque((), 3)
print(len(d), bool(d), list(d))
for i in range(5):
    d.append(i)
    print(list(d), len(d))
for i in range(5, 8):
    d.appendleft(i)
    print(list(d), d[0], d[-1])
print(d.pop(), d.popleft(), list(d))
d.extend("abcd")
print(list(d), "c" in d, "z" in d)
d[1] = "B"
print(list(d))
attempt("index", lambda: d[3])
attempt("index", lambda: d["a"])
attempt("slice", lambda: d[0:1])
try:
    del d[0]
except TypeError as e:
    print(e)
while d:
    d.pop()
attempt("pop", d.pop)
attempt("popleft", d.popleft)
checked = deque([1], 2, 1)
checked.append(2)
attempt("full", checked.append, 3)
attempt("full", checked.appendleft, 3)
attempt("full", checked.extend, [4])
print(list(checked))
attempt("args", deque)
attempt("args", deque, [])
attempt("length", deque, [], -1)
attempt("iterable", deque, 5, 1)
attempt("hash", hash, d)
attempt("other", lambda: d.clear())
nothing = deque((), 0)
nothing.append(1)
print(len(nothing), list(nothing))
print(type(d), str(d) == repr(d))
