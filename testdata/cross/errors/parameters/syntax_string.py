def f("a"): pass
