# operators
def show(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
ops = {}
class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return 'V(%r)' % self.n
    def __add__(self, o): return ('add', self, o)
    def __radd__(self, o): return ('radd', self, o)
    def __iadd__(self, o): return ('iadd', self, o)
    def __sub__(self, o): return ('sub', self, o)
    def __rsub__(self, o): return ('rsub', self, o)
    def __isub__(self, o): return ('isub', self, o)
    def __mul__(self, o): return ('mul', self, o)
    def __rmul__(self, o): return ('rmul', self, o)
    def __imul__(self, o): return ('imul', self, o)
    def __truediv__(self, o): return ('truediv', self, o)
    def __rtruediv__(self, o): return ('rtruediv', self, o)
    def __floordiv__(self, o): return ('floordiv', self, o)
    def __rfloordiv__(self, o): return ('rfloordiv', self, o)
    def __mod__(self, o): return ('mod', self, o)
    def __rmod__(self, o): return ('rmod', self, o)
    def __pow__(self, o): return ('pow', self, o)
    def __rpow__(self, o): return ('rpow', self, o)
    def __and__(self, o): return ('and', self, o)
    def __rand__(self, o): return ('rand', self, o)
    def __or__(self, o): return ('or', self, o)
    def __ror__(self, o): return ('ror', self, o)
    def __xor__(self, o): return ('xor', self, o)
    def __rxor__(self, o): return ('rxor', self, o)
    def __lshift__(self, o): return ('lshift', self, o)
    def __rlshift__(self, o): return ('rlshift', self, o)
    def __rshift__(self, o): return ('rshift', self, o)
    def __rrshift__(self, o): return ('rrshift', self, o)
    def __matmul__(self, o): return ('matmul', self, o)
    def __rmatmul__(self, o): return ('rmatmul', self, o)
    def __neg__(self): return ('neg', self)
    def __pos__(self): return ('pos', self)
    def __invert__(self): return ('invert', self)
    def __abs__(self): return ('abs', self)
    def __lt__(self, o): return ('lt', self, o)
    def __le__(self, o): return ('le', self, o)
    def __gt__(self, o): return ('gt', self, o)
    def __ge__(self, o): return ('ge', self, o)
    def __eq__(self, o): return ('eq', self, o)
    def __ne__(self, o): return ('ne', self, o)
    def __contains__(self, o): return o
    def __getitem__(self, i): return ('get', i)
    def __setitem__(self, i, v): print('set', i, v)
    def __delitem__(self, i): print('del', i)
    def __divmod__(self, o): return ('divmod', o)
    def __len__(self): return 3
    def __bool__(self): return 1
    def __int__(self): return 42
    def __float__(self): return 1.5
    def __complex__(self): return 1+2j
    def __hash__(self): return 99
    def __str__(self): return 'strV'
v, w = V(1), V(2)
for x, y in ((v, w), (v, 5), (5, v), ('a', v), (v, None), ([1], v), (1.5, v), ((1,), v), (10**30, v)):
    show(lambda: x + y)
    show(lambda: x - y)
    show(lambda: x * y)
    show(lambda: x / y)
    show(lambda: x // y)
    show(lambda: x % y)
    show(lambda: x ** y)
    show(lambda: x & y)
    show(lambda: x | y)
    show(lambda: x ^ y)
    show(lambda: x << y)
    show(lambda: x >> y)
    show(lambda: x @ y)
    show(lambda: x < y)
    show(lambda: x <= y)
    show(lambda: x > y)
    show(lambda: x >= y)
    show(lambda: x == y)
    show(lambda: x != y)
    show(lambda: divmod(x, y))
def ip():
    q = V(1)
    q += 1
    print(q)
    q = V(1)
    q -= 1
    print(q)
    q = V(1)
    q *= 2
    print(q)
    q = V(1)
    q //= 2
    print(q)
    q = 5
    q += V(2)
    print(q)
    q = 5
    q **= V(2)
    print(q)
ip()
print(-v, +v, ~v, abs(v), len(v), bool(v), not v, int(v), float(v), complex(v), hash(v), str(v), repr(v), '%s %r' % (v, v), [v])
print(5 in v, 0 in v, None in v, v[1], v[1:2], v[1, 2])
v[3] = 4
del v[5]
print([1, 2, 3][V(0).__int__() - 41])
show(lambda: [1,2,3][v])
show(lambda: range(v))
show(lambda: 'abc' * v)
print({v: 1})
class N: pass
n = N()
for op in (lambda: n + 1, lambda: 1 + n, lambda: n < 1, lambda: 1 < n, lambda: n == 1, lambda: n != 1, lambda: n == n, lambda: n != n, lambda: -n, lambda: ~n, lambda: abs(n), lambda: n[0], lambda: len(n), lambda: bool(n), lambda: int(n), lambda: float(n), lambda: 1 in n, lambda: n(), lambda: list(n), lambda: next(n), lambda: iter(n), lambda: divmod(n, 1), lambda: divmod(1, n), lambda: n @ n, lambda: round(n), lambda: sum(n), lambda: min(n, n), lambda: max(n, 1), lambda: sorted([n, n]), lambda: bytes(n), lambda: ''.join(n), lambda: 'a' + n, lambda: [1] + n, lambda: (1,) + n, lambda: n % 2, lambda: '%d' % n, lambda: '%x' % n, lambda: '%f' % n, lambda: chr(n), lambda: ord(n), lambda: hash(n) == hash(n), lambda: n in [n], lambda: {n: 1}[n]):
    show(op)
try: n[0] = 1
except Exception as e: print(repr(e))
try: del n[0]
except Exception as e: print(repr(e))
class NI:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
i = NI()
show(lambda: i + 1)
show(lambda: 1 + i)
show(lambda: i == 1)
show(lambda: i != 1)
show(lambda: i == i)
show(lambda: i < 1)
show(lambda: hash(i))
show(lambda: {i: 1})
class Bad:
    def __bool__(self): return 1
    def __len__(self): return 'x'
    def __int__(self): return 'x'
    def __float__(self): return 'x'
    def __hash__(self): return 'x'
    def __str__(self): return 5
    def __iter__(self): return 5
    def __repr__(self): return None
bd = Bad()
show(lambda: bool(bd))
show(lambda: int(bd))
show(lambda: float(bd))
show(lambda: hash(bd))
show(lambda: str(bd))
show(lambda: repr(bd))
show(lambda: list(bd))
show(lambda: [x for x in bd])
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration(9)
        return self.i
print(list(It()), [x for x in It()], sum(It()), tuple(It()), max(It()))
def yf():
    r = yield from It()
    print('r', r)
print(list(yf()))
class G:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
print(list(G()), 4 in G(), 5 in G())
a, *b2 = G()
print(a, b2)
class EqOnly:
    def __eq__(self, o): return True
print(EqOnly() == 1, 1 == EqOnly(), EqOnly() != 1, [1, 2] == [EqOnly(), EqOnly()], 5 in [EqOnly()])
show(lambda: hash(EqOnly()))
class LT:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return str(self.v)
print(sorted([LT(3), LT(1), LT(2)]), min(LT(3), LT(1)))
show(lambda: LT(1) > LT(2))
show(lambda: max(LT(3), LT(1)))
