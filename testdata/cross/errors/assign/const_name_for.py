A = const(1)
for A in x: pass
