# A comma behind the last parameter of each kind.
def a(x,): return x
def b(x=1,): return x
def c(*x,): return x
def d(**x,): return x
def e(x, *, y,): return x, y
print(a(1), b(), c(1), d(z=1), e(1, y=2))
