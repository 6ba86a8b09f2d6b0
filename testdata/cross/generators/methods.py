# Generators as methods, with defaults, and as __iter__.
class C:
    def __iter__(self):
        yield 1
        yield 2
    def f(self, n=2, *a, k=3):
        yield n, a, k
        yield from self
c = C()
print(list(c), list(c.f()), list(c.f(5, 6, k=7)))
