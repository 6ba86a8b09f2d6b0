# attributes & classes differential
def show(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
class A:
    x = 1
    def __init__(self, v): self.v = v
    def m(self): return self.v
    @staticmethod
    def s(a): return ('s', a)
    @classmethod
    def c(cls, a): return (cls.__name__, a)
    @property
    def p(self): return self.v * 2
    @p.setter
    def p(self, v): self.v = v
    ro = property(lambda self: 7)
    nolen = len
    fn = print
a = A(3)
print(a.m(), a.s(1), A.s(2), a.c(3), A.c(4), a.p)
a.p = 10
print(a.v, a.p, a.ro)
show(lambda: setattr(a, 'ro', 1))
show(lambda: delattr(a, 'ro'))
show(lambda: delattr(a, 'zz'))
show(lambda: a.zz)
show(lambda: A.zz)
show(lambda: a.nolen([1,2]))
show(lambda: A())
show(lambda: A(1,2))
print(A.__name__, A.__bases__, a.__class__ is A, A.__class__, type(a) is A)
print(sorted(a.__dict__.items()))
print(A.__qualname__, A.__module__, a.__module__)
class B(A):
    def __init__(self, v):
        super().__init__(v + 1)
    def m(self): return ('B', super().m())
    @classmethod
    def c(cls, a): return ('B', super().c(a))
    @staticmethod
    def s(a): return ('Bs', a)
b = B(1)
print(b.m(), b.c(5), B.c(6), b.s(1), b.p, b.x, B.x)
B.x = 5
print(A.x, B.x, b.x)
del B.x
print(B.x)
show(lambda: delattr(B, 'x'))
show(lambda: setattr(int, 'x', 1))
show(lambda: setattr(5, 'x', 1))
show(lambda: setattr(None, 'x', 1))
show(lambda: (1).foo)
show(lambda: int.foo)
show(lambda: [].foo)
show(lambda: issubclass(B, A))
show(lambda: issubclass(B, (int, A)))
show(lambda: issubclass(B, 3))
show(lambda: issubclass(3, A))
show(lambda: isinstance(b, (int, (A,))))
show(lambda: isinstance(b, object))
show(lambda: isinstance(1, object))
show(lambda: issubclass(int, object))
show(lambda: isinstance(True, int))
show(lambda: issubclass(bool, int))
show(lambda: isinstance(5, 5))
show(lambda: type('X', (A,), {'y': 2})(1).y)
show(lambda: type('X', [A], {}))
show(lambda: type('X', (A,), []))
show(lambda: type('X', (1,), {}))
show(lambda: type(1, (), {}))
show(lambda: type('X', (A,)))
show(lambda: type())
show(lambda: type('X', (bool,), {}))
show(lambda: type('X', (type(show),), {}))
show(lambda: type('X', (type(None),), {}))
show(lambda: type('X', (range,), {})(3))
show(lambda: type('X', (list, dict), {}))
show(lambda: type('X', (list, A), {}))
class L(list): pass
show(lambda: type('X', (L, list), {}))
print(callable(A), callable(a), callable(len), callable(1), callable(a.m), callable(lambda: 0))
class C:
    def __call__(self, *a, **k): return (a, sorted(k.items()))
print(callable(C()), C()(1, 2, z=3))
show(lambda: a())
show(lambda: C().foo)
show(lambda: hasattr(a, 'v'))
show(lambda: hasattr(a, 1))
show(lambda: getattr(a, 'v', 1))
show(lambda: getattr(a, 'w', 1))
show(lambda: getattr(a, 'w'))
show(lambda: getattr(a, 1))
show(lambda: getattr(a, 'm')())
class D:
    def __getattr__(self, n):
        if n == 'bad': raise ValueError(n)
        if n == 'none': raise AttributeError(n)
        return n + '!'
d = D()
show(lambda: d.foo)
show(lambda: d.bad)
show(lambda: d.none)
show(lambda: hasattr(d, 'none'))
show(lambda: hasattr(d, 'bad'))
show(lambda: getattr(d, 'none', 5))
show(lambda: getattr(d, 'bad', 5))
d.foo = 5
show(lambda: d.foo)
show(lambda: len(d))
show(lambda: d[1])
show(lambda: d + 1)
show(lambda: 1 + d)
show(lambda: -d)
show(lambda: d())
show(lambda: list(d))
show(lambda: d < d)
show(lambda: d == d)
show(lambda: d in d)
show(lambda: 5 in d)
class E:
    def __setattr__(self, n, v):
        object.__setattr__(self, n, ('set', v))
    def __delattr__(self, n):
        print('del', n)
        super().__delattr__(n)
e = E()
e.q = 1
print(e.q)
del e.q
show(lambda: e.q)
show(lambda: delattr(e, 'q'))
show(lambda: object.__setattr__(1, 'a', 2))
show(lambda: object.__setattr__(e, 5, 2))
show(lambda: object.__delattr__(e, 'nope'))
show(lambda: object.__new__(E).__class__)
show(lambda: object.__new__(int))
show(lambda: object.__init__(5))
show(lambda: object().foo)
show(lambda: object(1))
show(lambda: a.__init__(9))
print(a.v)
class F: pass
show(lambda: F(1, 2, 3) is None)
show(lambda: F().__init__)
show(lambda: F.__init__)
show(lambda: F().__dict__)
show(lambda: F.__dict__.get('__qualname__'))
show(lambda: int.__dict__)
show(lambda: super(F, 5))
show(lambda: super(F, F()).foo)
show(lambda: super(5, F()))
show(lambda: super(F))
show(lambda: type(super(F, F())))
