# A lambda with yield is a generator, and its value is dropped.
g = lambda n: (yield n)
h = lambda: [(yield 1), (yield 2)]
i = lambda it: (yield from it)
print(list(g(5)), list(h()), list(i([7, 8])))
