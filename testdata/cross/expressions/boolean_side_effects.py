# Evaluation stops as soon as the answer is known.
def f(v): print("f", v); return v
print(f(0) and f(1), f(1) and f(2), f(0) or f(3), f(4) or f(5), f(0) or f(0) or f(6) or f(7), f(1) and f(2) and f(0) and f(9))
