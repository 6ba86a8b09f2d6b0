# Every combination of parameters.
def a(): return ()
def b(x): return x
def c(x, y): return x, y
def d(x=1): return x
def e(x, y=2): return x, y
def f(x=1, y=2): return x, y
def g(*x): return x
def h(x, *y): return x, y
def i(**x): return x
def j(x, **y): return x, y
def k(*x, **y): return x, y
def l(x, *y, **z): return x, y, z
def m(*, x): return x
def n(*, x=1): return x
def o(*, x, y=2): return x, y
def p(x, *, y): return x, y
def q(x, *, y=2, z): return x, y, z
def r(*x, y): return x, y
def s(x, *y, z=3): return x, y, z
def t(x, y=2, *z, u, v=5, **w): return x, y, z, u, v, w
print(a(), b(1), c(1, 2), d(), e(1), f(), g(1, 2), h(1, 2), i(a=1), j(1, b=2), k(1, c=2), l(1, 2, d=3))
print(m(x=1), n(), o(x=1), p(1, y=2), q(1, z=3), r(1, y=2), s(1, 2), t(1, u=4), t(1, 2, 3, u=4, q=6))
