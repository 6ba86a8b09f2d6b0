# Recursion: of a global, of a local, through another function, with defaults.
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def outer(n):
    def fib(k): return k if k < 2 else fib(k - 1) + fib(k - 2)
    return fib(n)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
def hanoi(n, a="a", b="b", c="c"): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(fact(10), outer(10), even(6), hanoi(4))
