def f(a: pass
