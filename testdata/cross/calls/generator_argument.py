# A generator expression as the only argument needs no brackets of its own.
print(sum(i for i in range(4)), list(i for i in "ab"), max(-i for i in [1, 2]), dict((i, i) for i in range(2)))
class A:
    def f(self, g): return list(g)
print(A().f(i * i for i in range(3)), sum((i for i in range(3)), 10))
