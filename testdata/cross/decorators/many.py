# Several at once: the lowest is called first.
def d(n): return lambda f: lambda: [n] + f()
@d(1)
@d(2)
@d(3)
def f(): return [0]
@d(4)

@d(5)
# a comment between
@d(6)
def g(): return []
print(f(), g())
