# Closures with defaults of both kinds.
def f(a):
    def g(b=a, *, c=a + 1): return a, b, c
    def h(b=5): return a, b
    def i(*, c=6): return a, c
    def j(b, c=7, *d, e=8, **k): return a, b, c, d, e, k
    return g(), h(), i(), j(0)
print(f(1))
