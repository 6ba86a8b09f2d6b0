def show(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)
# native subclasses
class L(list):
    def __init__(self, *a):
        super().__init__(*a)
        self.tag = 'L'
    def append(self, x):
        super().append(('w', x))
class D(dict):
    def __missing__(self, k): return 'miss'
    def __getitem__(self, k):
        try: return super().__getitem__(k)
        except KeyError: return ('dflt', k)
class T(tuple): pass
class S(str):
    def shout(self): return self.upper() + '!'
class I(int):
    def __add__(self, o): return ('Iadd', int(self), o)
class F(float): pass
class B(bytes): pass
class ST(set): pass
class BA(bytearray): pass
l = L([3, 1, 2])
l.append(4)
print(l, len(l), l.tag, l[0], l[-1], l[1:3], 3 in l, sorted(l[:3]), l == [3, 1, 2, ('w', 4)], l == L([1]), l != [1], l + [5], [5] == l, bool(L()), bool(l))
l[0] = 9
del l[1]
print(l, list(l), [x for x in l], l * 2, isinstance(l, list), issubclass(L, list), type(l) is L, str(l), repr(l))
l += [7]
print(type(l), l)
l = L((1, 2)); l *= 2
print(type(l), l)
show(lambda: [1] + L([2]))
show(lambda: L([1]) < L([2]))
show(lambda: L([1]) < [2])
show(lambda: [1] < L([2]))
show(lambda: L([1]) + 5)
show(lambda: hash(L()))
show(lambda: L([1]).foo)
show(lambda: L.extend(L([1]), [2]))
show(lambda: list.append(L(), 1))
show(lambda: list.append([], 1))
show(lambda: list.append(5, 1))
show(lambda: list.append())
show(lambda: str.upper('abc'))
show(lambda: str.upper(5))
show(lambda: dict.get({1: 2}, 1))
d = D(a=1)
d['b'] = 2
print(d, d['a'], d['zz'], d.get('q'), len(d), 'a' in d, sorted(d.keys()), sorted(d.items()), sorted(d))
del d['a']
print(d, D.fromkeys([1]), type(D.fromkeys([1])))
t = T((1, 2))
print(t, t[0], len(t), t + (3,), t == (1, 2), (1, 2) == t, hash(t) == hash((1, 2)), list(t), t < (2,))
s = S('abc')
print(s, s.shout(), s + 'd', s == 'abc', 'abc' == s, len(s), s[1], s.upper(), 'a' in s, '%s' % s, repr(s), {s: 1}, s * 2, list(s))
show(lambda: 'x' + s)
show(lambda: '-'.join([s, s]))
show(lambda: s.join(['1', '2']))
show(lambda: 'abcabc'.replace(s, 'z'))
show(lambda: hash(s) == hash('abc'))
show(lambda: int(S('12')))
show(lambda: s.startswith('a'))
show(lambda: getattr(5, s))
i = I(5)
show(lambda: 1 + i)
print(i, i + 1, i - 1, i * 2, -i, abs(i), int(i), i == 5, 5 == i, i < 6, hash(i) == hash(5), bool(I(0)), [1, 2, 3, 4, 5, 6][i], range(i), repr(i), '%d' % i, i / 2, ~i, i ** 2, divmod(i, 2))
f = F(1.5)
show(lambda: f)
show(lambda: f + 1)
show(lambda: 1 + f)
show(lambda: f * 2)
show(lambda: f == 1.5)
show(lambda: 1.5 == f)
show(lambda: f < 2)
show(lambda: int(f))
show(lambda: abs(F(-1.0)))
show(lambda: -f)
show(lambda: round(f))
show(lambda: '%.2f' % f)
show(lambda: B(b'ab'))
show(lambda: B(b'ab') == b'ab')
show(lambda: B(b'ab')[0])
show(lambda: len(B(b'ab')))
show(lambda: B(b'a') + b'c')
show(lambda: ST([1]))
show(lambda: ST([1]) | {2})
show(lambda: 1 in ST([1]))
show(lambda: len(ST()))
show(lambda: BA(b'xy'))
show(lambda: BA(b'x')[0])
class NoInit(list):
    def __init__(self, a): pass
print(NoInit([1, 2]))
class Early(list):
    def __init__(self):
        show(lambda: self.append)
        show(lambda: self.foo)
        show(lambda: len(self))
        show(lambda: self[0])
        show(lambda: repr(self))
        super().__init__([1])
        print(self)
# Early()
class EE(Exception):
    def __init__(self, a, b=2):
        self.a = a
        show(lambda: self.args)
        super().__init__(a, b)
        print(self.args)
e = EE(5)
print(e.a, e.args, repr(e), str(e))
class EN(Exception):
    def __new__(cls, *a):
        print('new', a)
        return super().__new__(cls)
show(lambda: type(EN(1)).__name__)
class A:
    def __new__(cls, v):
        if v == 0: return None
        if v == 1: return 'str'
        o = super().__new__(cls)
        o.v = v
        return o
    def __init__(self, v): print('init', v)
print(A(0), A(1), A(2).v)
class B2(A): pass
print(type(B2(3)), B2(3).v)
class M1:
    def who(self): return 'M1'
    def chain(self): return ['M1']
class M2:
    def who(self): return 'M2'
    def chain(self): return ['M2']
class MM(M1, M2):
    def chain(self): return ['MM'] + super().chain() + M2.chain(self)
print(MM().who(), MM().chain(), MM.__bases__)
class X0:
    def f(self): return 'X0'
class X1(X0): pass
class X2(X0):
    def f(self): return 'X2'
class X3(X1, X2): pass
print(X3().f())
class Desc:
    def __init__(self, n): self.n = n
    def __get__(self, o, t): print('get', self.n, o is None, t.__name__); return self.n
    def __set__(self, o, v): print('set', self.n, v)
    def __delete__(self, o): print('delete', self.n)
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name)
class HD:
    a = Desc('A')
    b = Desc('B')
h = HD()
print(h.a)
h.b = 3
del h.a
print(type(HD.a).__name__)
class NonData:
    def __get__(self, o, t): return 'nd'
class HN:
    x = NonData()
hn = HN()
print(hn.x)
hn.x = 5
print(hn.x, hn.__dict__)
class Cnt:
    n = 0
    def __init__(self): Cnt.n += 1
[Cnt() for _ in range(5)]
print(Cnt.n)
def outer_method(self): return ('om', self.z)
class Dyn: pass
Dyn.m = outer_method
dd = Dyn(); dd.z = 3
print(dd.m())
dd.m2 = lambda: 'inst'
print(dd.m2())
Dyn.s = staticmethod(lambda: 'stat')
Dyn.c = classmethod(lambda cls: cls.__name__)
print(dd.s(), dd.c(), Dyn.s(), Dyn.c())
class Sub(Dyn): pass
def addp(): Dyn.p = property(lambda self: 1)
show(addp)
show(lambda: setattr(Sub, 'p', property(lambda self: 'p')))
print(Sub().p)
Dyn.__len__ = lambda self: 42
print(len(dd), len(Sub()))
del Dyn.__len__
show(lambda: len(dd))
dd.__len__ = lambda: 5
show(lambda: len(dd))
dd.__call__ = lambda: 6
show(lambda: dd())
class Meta(type):
    def hello(cls): return 'hello ' + cls.__name__
show(lambda: Meta('Z', (), {}))
Z = Meta('Z', (), {'q': 1})
show(lambda: Z.q)
show(lambda: Z.__name__)
show(lambda: Z.hello())
show(lambda: type(Z()))
class Z2(Z if isinstance(Z, type) and 0 else object): pass
print(isinstance(Z2(), Z2))
class CC:
    def meth(self): return __class__
    @classmethod
    def cls_(cls): return super().__init__
print(CC().meth())
class Iter:
    def __iter__(self): return iter([1, 2])
    def __contains__(self, x): return x == 'yes'
    def __reversed__(self): return 'rev'
print(list(Iter()), 'yes' in Iter(), 1 in Iter(), reversed(Iter()), dict(enumerate(Iter())), *Iter())
x, y = Iter()
print(x, y, max(Iter()), sum(Iter()), sorted(Iter()), tuple(Iter()), set(Iter()), list(zip(Iter(), Iter())), list(map(str, Iter())))
class Fmt:
    def __str__(self): return 'S'
    def __repr__(self): return 'R'
    def __format__(self, s): return 'F' + s
print('{} {!r} {!s} {:>5}'.format(Fmt(), Fmt(), Fmt(), 'x'), f'{Fmt()} {Fmt()!r}', '%s %r' % (Fmt(), Fmt()), [Fmt()], {Fmt(): Fmt()}.__class__, (Fmt(),), str([Fmt()]))
print(str(Fmt), repr(Fmt))
