def f(_, _): pass
