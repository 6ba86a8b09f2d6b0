def f(a, a, **b, c): pass
