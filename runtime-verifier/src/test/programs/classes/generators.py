# generators
def show(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)
def g():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
        print('got', y)
    except ValueError as e:
        print('caught', repr(e))
        yield 'after'
    finally: print('fin')
    return 'ret'
a = g()
print(next(a), a.send(5))
show(a.throw, ValueError(3))
show(next, a)
show(next, a)
show(a.send, 1)
show(a.throw, KeyError)
show(a.close)
a = g()
show(a.send, 1)
show(a.throw, ValueError, 5)
show(next, a)
a = g(); next(a)
show(a.throw, KeyError, KeyError(5))
show(a.throw, KeyError, None)
a = g(); next(a)
a.close()
show(next, a)
def ig():
    try: yield 1
    except GeneratorExit: yield 2
a = ig(); next(a)
show(a.close)
show(a.close)
def sub():
    try:
        x = yield 'a'
        print('sub got', x)
        yield 'b'
    except KeyError as e:
        print('sub caught', repr(e))
        return 'subret'
    return 'normal'
def main():
    r = yield from sub()
    print('r =', r)
    r = yield from [1, 2]
    print('r =', r)
    r = yield from sub()
    print('r =', r)
a = main()
print(next(a), a.send('S'), next(a), next(a), next(a), a.throw(KeyError(1)) if 0 else '')
show(a.throw, KeyError('k'))
a = main(); next(a)
show(a.throw, ValueError('v'))
a = main(); next(a); a.close()
show(next, a)
a = main(); next(a); next(a); next(a)
show(a.throw, ValueError('in list iter'))
a = main(); next(a); next(a); next(a)
show(a.send, 5)
class Dk:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('end')
        return self.n
    def send(self, v): return ('send', v)
    def throw(self, *a): return ('throw', a)
    def close(self): print('closed')
def dk():
    r = yield from Dk()
    print('r', r)
a = dk()
print(next(a), a.send(3), next(a))
show(a.throw, ValueError)
show(a.throw, ValueError(1), None)
show(a.throw, StopIteration(3))
show(next, a)
show(next, a)
a = dk(); next(a); a.close()
a = dk(); next(a)
show(a.throw, GeneratorExit)
a = dk(); next(a)
show(a.throw, GeneratorExit())
def stopper():
    yield 1
    raise StopIteration(5)
a = stopper(); next(a)
show(next, a)
def running():
    try: next(me)
    except ValueError as e: print(repr(e))
    yield 1
me = running()
print(list(me))
def pt():
    while True:
        try: print((yield))
        except ValueError as e: print('pend', repr(e))
a = pt()
print(a.pend_throw(ValueError(1)))
show(next, a)
a = pt(); next(a)
print(a.pend_throw(ValueError(1)))
next(a)
print(a.pend_throw(ValueError(2)))
print(a.pend_throw(None))
next(a)
a.pend_throw(KeyError)
show(next, a)
async def co(x):
    return x * 2
async def co2():
    return await co(4) + await co(5)
c = co2()
try: c.send(None)
except StopIteration as e: print(e.value)
class Aw:
    def __await__(self):
        yield 'aw'
    __iter__ = __await__
async def co3():
    r = await Aw()
    return r
c = co3()
print(c.send(None))
show(c.send, None)
class AI:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 3: raise StopAsyncIteration
        return self.n
class AC:
    async def __aenter__(self): print('aenter'); return 'ac'
    async def __aexit__(self, *a): print('aexit', a[0], repr(a[1])); return True
async def co4():
    async for x in AI(): print(x)
    else: print('else')
    async with AC() as ac: print(ac)
    async with AC() as ac: raise ValueError(2)
    for i in range(2):
        async with AC() as ac:
            if i: break
            continue
    async with AC() as ac: return 7
try: co4().send(None)
except StopIteration as e: print(e.value)
def gen_expr():
    return (x * y for x in range(3) for y in range(x))
print(list(gen_expr()), sum(x for x in range(5)), [i for i in (j for j in 'abc')])
print(list(map(lambda x: x, (i for i in range(3)))))
print([x for x in map(lambda q: next(iter([])) , [1])])
def gg():
    try:
        yield 1
    finally:
        try:
            yield 2
        finally:
            yield 3
a = gg()
print(list(a))
def nested():
    def inner():
        yield 1
        return 'x'
    v = yield from inner()
    yield v
print(list(nested()))
show(lambda: list(5))
def yy():
    yield from 5
show(lambda: list(yy()))
def z():
    return (yield)
a = z(); next(a)
try: a.send(8)
except StopIteration as e: print(e.args, e.value)
print(next(iter([]), 'dflt'), next((x for x in []), 'd2'))
show(next, 5)
show(lambda: next(iter([])))
