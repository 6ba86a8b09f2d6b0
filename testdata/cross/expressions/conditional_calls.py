# As argument, as callee, with calls inside.
def f(x): return x * 2
def g(x): return x * 3
a = 1
print((f if a else g)(5), f(1 if a else 2), f(3) if a else g(3), f(x=1 if a else 0), print if 0 else "p")
