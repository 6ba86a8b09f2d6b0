# Every kind of return.
def a(): return
def b(): return 1
def c(): return 1, 2
def d(): return (1, 2)
def e(x): return x, x
def f(x): return x,
def g(): return []
def h(): return lambda: 5
def i(x): return not x
def j(x): return x and 1
def k(x): return -x
def l(x): return (y := x)
def m(): return None
def n(): pass
def o():
    1
def p(x):
    if x: return
    return 1
def q(): return "s" "t"
def r(): return ...
print(a(), b(), c(), d(), e(1), f(1), g(), h()(), i(0), j(2), k(3), l(4), m(), n(), o(), p(0), p(1), q(), r())
