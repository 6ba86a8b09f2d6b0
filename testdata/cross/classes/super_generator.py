# super() in a generator and in a nested statement.
class A:
    def g(self): yield 1
    def h(self): return 2
class B(A):
    def g(self):
        yield from super().g()
        for i in range(2):
            try:
                yield super().h()
            finally:
                if i: yield super().h() + 1
print(list(B().g()))
