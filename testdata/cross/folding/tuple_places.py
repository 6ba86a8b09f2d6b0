# Where tuples are folded: assignment, return, subscript, for, yield, arguments, defaults, comparison.
def f(a=(1, 2)):
    return 3, 4
def g():
    yield 5, 6
class D:
    def __getitem__(self, k): return k
d = D()
for i in 7, 8: print(i)
for i in (9, 10): print(i)
x = y = 11, 12
print(f(), list(g()), d[1, 2], d[1,], d[(1, 2)], (1, 2) == (1, 2), 1 in (1, 2), (3, 4)[0], *(5, 6))
a, b = 13, 14
(a, b) = (15, 16)
print(x, y, a, b)
