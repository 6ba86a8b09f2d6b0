# functions
def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
def f0(): return 0
def f1(a): return a
def f2(a, b=2): return (a, b)
def f3(a, b=2, *c): return (a, b, c)
def f4(a, b=2, *c, d, e=5): return (a, b, c, d, e)
def f5(a, b=2, *c, d=4, **e): return (a, b, c, d, sorted(e.items()))
def f6(**k): return sorted(k.items())
def f7(*, a): return a
def f8(*a): return a
def f9(a, b, c=3, d=4): return (a, b, c, d)
fs = (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9)
for f in fs:
    for args in ((), (1,), (1, 2), (1, 2, 3), (1,2,3,4,5)):
        for kw in ({}, {'a': 1}, {'b': 1}, {'d': 1}, {'d': 1, 'z': 2}, {'a': 1, 'b': 1, 'd': 1}):
            print(f.__name__, args, sorted(kw.items()), end=' ')
            show(f, *args, **kw)
def outer():
    x = 1
    def c1(a, b=3): return (x, a, b)
    def c2(a, *b, k, **kk): return (x, a, b, k)
    return c1, c2
for f in outer():
    for args in ((), (1,), (1, 2), (1, 2, 3)):
        for kw in ({}, {'a': 1}, {'b': 1}, {'k': 1}, {'x': 3}):
            print(f.__name__, args, sorted(kw.items()), end=' ')
            show(f, *args, **kw)
show(f2, **{'a': 1}, **{'b': 2})
show(lambda: f2(**{'a': 1}, **{'a': 2}))
show(lambda: f5(1, **{'z': 1}, **{'z': 2}))
show(lambda: f3(*[1], *(2, 3), *range(2)))
show(lambda: f3(1, *[2], 3))
show(lambda: f3(*5))
class M:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k + '!'
show(lambda: f2(**M()))
for b, args in ((len, ()), (len, (1, 2)), (len, (1,)), (abs, ()), ([].append, ()), ([].append, (1, 2)), ('a'.join, ()), (min, ()), ({}.get, ()), ({}.get, (1, 2, 3)), (int, (1, 2, 3)), (str, (1,2,3,4)), (isinstance, (1,)), (sorted, ()), (dict, (1,)), (list, (1, 2)), (print, ()), (range, ()), (range, (1,2,3,4)), (zip, ()), (enumerate, ()), (getattr, (1,)), (type, (1, 2)), (bytes, (1, 2, 3, 4))):
    show(b, *args)
show(lambda: len(a=1))
show(lambda: len([], a=1))
show(lambda: sorted([1], foo=1))
show(lambda: sorted([1], key=None, reverse=1, x=2))
show(lambda: print(1, foo=2))
show(lambda: enumerate([1], 2, 3))
show(lambda: enumerate(iterable=[1]))
show(lambda: property(1, 2, 3, 4, 5))
show(lambda: property(foo=1))
show(lambda: staticmethod())
show(lambda: (lambda x, y=1: (x, y))(y=3, x=4))
def dflt(a, l=[]):
    l.append(a)
    return l
print(dflt(1), dflt(2))
def clos():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    def unb():
        return later
    show(unb)
    later = 5
    show(unb)
    del later
    show(unb)
    return inc
i = clos()
print(i(), i())
def unb2():
    print(q)
    q = 1
show(unb2)
def unb3():
    del q2
    q2 = 1
show(unb3)
show(lambda: undefined_name)
def delg():
    global gg
    del gg
show(delg)
gg = 1
delg()
show(lambda: gg)
print([(lambda y: y + k)(1) for k in range(3)])
fl = [lambda: k for k in range(3)]
show(lambda: fl[0]())
def rec(n): return 0 if n == 0 else 1 + rec(n - 1)
print(rec(100))
def inf(): return inf()
show(inf)
class R:
    def __repr__(self): return repr(self)
    def __getattr__(self, n): return getattr(self, n + 'x')
    def __eq__(self, o): return self == o
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __len__(self): return len(self)
    def __add__(self, o): return self + o
    def __getitem__(self, i): return self[i]
    def __hash__(self): return hash(self)
rr = R()
show(lambda: repr(rr))
show(lambda: str(rr))
show(lambda: rr == rr)
show(lambda: rr())
show(lambda: iter(rr))
show(lambda: len(rr))
show(lambda: rr + 1)
show(lambda: rr[0])
show(lambda: hash(rr))
show(lambda: {rr: 1})
l = []
l.append(l)
show(lambda: len(repr(l)) > 10)
show(lambda: l == l)
