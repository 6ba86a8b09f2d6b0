# A generator that closes over, and one that is closed over.
def f(n):
    def g():
        for i in range(n): yield i * n
    it = g()
    def h(): return next(it)
    return h(), h(), list(it)
print(f(4))
