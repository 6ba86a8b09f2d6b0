# Fibonacci numbers in five ways.
def recursive(n): return n if n < 2 else recursive(n - 1) + recursive(n - 2)
def loop(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a
def gen():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def memo(n, cache={0: 0, 1: 1}):
    if n not in cache: cache[n] = memo(n - 1) + memo(n - 2)
    return cache[n]
class Fib:
    def __getitem__(self, n): return loop(n)
g = gen()
print([recursive(i) for i in range(10)], [loop(i) for i in range(10)], [next(g) for _ in range(10)], memo(30), Fib()[50])
