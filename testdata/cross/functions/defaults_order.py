# The order of evaluation: decorators, positional defaults, keyword defaults.
def p(v): print(v); return v
def deco(v):
    p(v)
    return lambda f: f
@deco("decorator")
def f(a=p("a"), b=p("b"), *c, d=p("d"), e=p("e")) -> p("never"): return a
f()
