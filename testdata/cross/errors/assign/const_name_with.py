A = const(1)
with x as A: pass
