import sys
def lev3(): raise ValueError('deep', 1)
def lev2(): lev3()
class K:
    def lev1(self):
        return [lev2() for _ in range(1)]
def rr(f):
    try: f()
    except Exception as e:
        sys.print_exception(e)
rr(K().lev1)
def reraise():
    try: lev2()
    except ValueError: raise
rr(reraise)
def reraise2():
    try: lev2()
    except ValueError as e: raise e
rr(reraise2)
def reraise3():
    try: lev2()
    except ValueError as e: raise TypeError('x') from e
def fin():
    try: lev2()
    finally: print('fin')
rr(fin)
def multi():
    (1 +
     2 +
     lev3())
rr(multi)
def gen():
    yield 1
    lev3()
rr(lambda: list(gen()))
def gthrow():
    g = gen()
    next(g)
    g.throw(KeyError('k'))
rr(gthrow)
e = ValueError('same')
for _ in range(2):
    try: raise e
    except ValueError: pass
sys.print_exception(e)
e.__traceback__ = None
sys.print_exception(e)
sys.print_exception(OSError(2))
sys.print_exception(ValueError())
sys.print_exception(KeyError('k'))
class My(Exception): pass
class MyS(Exception):
    def __str__(self): return 'mystr'
    def __repr__(self): return 'myrepr'
for x in (My(), My(1), My(1, 2), MyS(1), MyS()):
    sys.print_exception(x)
try: sys.print_exception(5)
except Exception as ex: print(repr(ex))
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def withf():
    with Ctx():
        lev3()
rr(withf)
def nested():
    try:
        lev3()
    except ValueError:
        int('x')
rr(nested)
rr(lambda: exec('1/0'))
rr(lambda: eval('1 +'))
rr(lambda: exec('def f(:\n pass'))
rr(lambda: exec('x = 1\n  y'))
rr(lambda: {}['k'])
rr(lambda: [][3])
rr(lambda: undefined)
rr(lambda: sorted([1, 'a']))
rr(lambda: list(map(lambda x: 1 // x, [0])))
rr(lambda: __import__('nonexistent'))
def f(a): pass
rr(lambda: f())
class I:
    def __init__(self): lev3()
    def __getattr__(self, n): lev3()
    def __add__(self, o): lev3()
rr(I)
class J(I):
    def __init__(self): pass
rr(lambda: J().foo)
rr(lambda: J() + 1)
def rec(n):
    if n: rec(n - 1)
    else: lev3()
rr(lambda: rec(3))
