# Comprehensions and lambdas in a class body inside of a function.
def f(n):
    class C:
        a = [i + n for i in range(2)]
        b = lambda self: n
        c = {i: n for i in range(1)}
        d = [[i * n for i in range(j)] for j in range(3)]
        def g(self): return [self.a, n]
    return C
print(f(5).a, f(5)().b(), f(5).c, f(5).d, f(5)().g())
