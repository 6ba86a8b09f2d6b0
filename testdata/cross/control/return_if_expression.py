# return of a conditional expression has two returns.
def f(a, b, c): return a if b else c
def g(a, b): return 1 if a and b else 2
def h(a, b): return (1 if a else 2) if b else 3
def i(a, b): return 1 if a else 2 if b else 3
def j(a): return 1 if a else None
def k(a): return (1 if a else 2)
def l(a): return 1 if 1 else a
def m(a): return a if 0 else 2
def n(a): return 1 if not a else 2
def o(a): return 1 if a else 2,
def p(a): return [1 if a else 2]
def q(a):
    return lambda: 1 if a else 2
print(f(1, 0, 3), g(1, 1), g(1, 0), h(0, 1), i(0, 1), j(0), k(1), l(0), m(5), n(0), o(1), p(0), q(0)())
