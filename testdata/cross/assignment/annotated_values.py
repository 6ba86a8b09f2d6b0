# A tuple, a yield, a conditional and a lambda as value.
a: tuple = 1, 2
b: int = 3 if a else 4
c: object = lambda: 5
d: list = [i for i in range(2)]
e: int = (z := 6)
def f():
    x: int = yield 7
    yield x
it = f()
print(a, b, c(), d, e, next(it), it.send(8))
