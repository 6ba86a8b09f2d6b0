def show(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
class A:
    x = 1
    def __init__(self): self.y = 1
a = A()
def w(d):
    d['q'] = 1
show(w, A.__dict__)
show(w, a.__dict__)
show(w, int.__dict__)
import sys
show(w, sys.__dict__)
show(lambda: A.__dict__.pop('x'))
show(lambda: a.__dict__.clear())
show(lambda: a.__dict__.update({1:2}))
show(lambda: a.__dict__.setdefault('z', 3))
show(lambda: a.__dict__.copy())
# exceptions
class E1(Exception): pass
class E2(Exception):
    def __init__(self, a, b):
        self.a = a
        super().__init__(b)
class E3(ValueError):
    def __str__(self): return 'E3str'
class E4(E2, ): 
    def __repr__(self): return 'E4rep'
for e in (E1(), E1(1), E1(1, 2), E2(1, 2), E3(5), E4(3, 4), OSError(2), OSError(2, 'x'), OSError(2, 'x', 'y'), OSError(), OSError('foo'), OSError(9999), OSError(9999, 'a'), ValueError(), ValueError(()), KeyError('a'), StopIteration(5), StopIteration(), SystemExit(3), KeyError(('a',)), E1(OSError(2))):
    print(str(e), repr(e), e.args, e.value, e.errno, '%s|%r' % (e, e))
class E5(OSError): pass
print(str(E5(2)), repr(E5(2)), E5(2, 'a').errno, E5(2,'a'))
show(lambda: E1(a=1))
show(lambda: ValueError(a=1))
show(lambda: ValueError(1).foo)
show(lambda: setattr(ValueError(1), 'foo', 1))
show(lambda: setattr(ValueError(1), '__traceback__', None))
show(lambda: setattr(ValueError(1), '__traceback__', 1))
show(lambda: setattr(ValueError(1), 'args', (1,)))
show(lambda: E1.mro)
show(lambda: E2(1, 2).a)
show(lambda: ValueError.__bases__)
show(lambda: E4.__bases__)
show(lambda: BaseException.__bases__)
show(lambda: [x.__name__ for x in (ArithmeticError, AssertionError, AttributeError, EOFError, ImportError, IndentationError, IndexError, KeyError, KeyboardInterrupt, LookupError, MemoryError, NameError, NotImplementedError, OSError, OverflowError, RuntimeError, StopAsyncIteration, SyntaxError, SystemExit, TypeError, UnicodeError, ValueError, ViperTypeError, ZeroDivisionError, GeneratorExit)])
show(lambda: [x.__bases__[0].__name__ for x in (ArithmeticError, AssertionError, AttributeError, EOFError, ImportError, IndentationError, IndexError, KeyError, KeyboardInterrupt, LookupError, MemoryError, NameError, NotImplementedError, OSError, OverflowError, RuntimeError, StopAsyncIteration, SyntaxError, SystemExit, TypeError, UnicodeError, ValueError, ViperTypeError, ZeroDivisionError, GeneratorExit)])
def r(x):
    raise x
for x in (1, int, object(), ValueError, E1, None, A, E1(3), 'a', SystemExit):
    try: r(x)
    except BaseException as e: print(repr(e))
def f(n):
    try:
        if n == 0: raise
        try: 1 / 0
        except ZeroDivisionError: raise
    except Exception as e: print(repr(e))
f(0)
f(1)
try:
    try: raise E1('a')
    finally: print('fin')
except E1 as e: print(repr(e))
show(lambda: e)
def g():
    for i in range(3):
        try:
            try:
                if i == 1: continue
                if i == 2: break
                print('body', i)
            finally: print('fin', i)
        except: pass
        print('end', i)
    else: print('else')
    return 'done'
print(g())
def h():
    try: return 1
    finally: return 2
print(h())
def k():
    while True:
        try: return 1
        finally: break
    return 3
print(k())
def l():
    for i in (1,2):
        try: raise ValueError
        finally: continue
    return 4
print(l())
def m():
    for i in range(2):
        for j in range(2):
            try:
                try: return i
                finally:
                    for k in range(2):
                        if k: break
            finally: print('m', i, j)
print(m())
class CM:
    def __init__(self, n, s=False): self.n, self.s = n, s
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, *a): print('exit', self.n, a[0], repr(a[1]), a[2]); return self.s
def n():
    with CM(1), CM(2) as c:
        print('c', c)
        return 5
print(n())
def o():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            if i == 1: break
    with CM(7, True): raise ValueError(3)
    try:
        with CM(8): raise ValueError(4)
    except ValueError as e: print(repr(e))
o()
def p():
    with CM(1):
        try: return 1
        finally:
            with CM(2): print('inner')
p()
class BadCM: pass
show(lambda: n2())
def n2():
    with BadCM(): pass
show(n2)
class HalfCM:
    def __exit__(self, *a): pass
def n3():
    with HalfCM(): pass
show(n3)
class RaisingExit:
    def __enter__(self): return self
    def __exit__(self, *a): raise RuntimeError('exit')
def n4():
    with RaisingExit(): raise ValueError('body')
show(n4)
try:
    raise ValueError('a') from KeyError('b')
except ValueError as e: print(repr(e))
def q():
    try: pass
    except E1: pass
    else: print('else')
    finally: print('fin')
    try: r(E1(1))
    except (ValueError, E1) as e: print('caught', repr(e))
    else: print('else')
    finally: print('fin')
q()
try: r(E1)
except Exception: 
    try: r(E2(1,2))
    except Exception as e2: print(repr(e2))
