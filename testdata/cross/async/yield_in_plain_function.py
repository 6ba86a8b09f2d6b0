# await in a plain function makes it a generator.
class A:
    def __iter__(self):
        yield 1
        return 2
    __await__ = __iter__
def f():
    return await A()
g = f()
print(next(g))
try: next(g)
except StopIteration as e: print(e.value)
