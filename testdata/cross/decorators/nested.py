# On nested functions, with closures.
def outer(n):
    def d(f): return lambda: f() + n
    @d
    def inner(): return n * 10
    return inner()
print(outer(3))
