# Conditions of the expression that are chains of logic.
def f(a, b): return [1 if a and b else 2, 1 if a or b else 2, 1 if not a else 2, 1 if not (a or b) else 2, 1 if a < b < 3 else 2]
print(f(0, 0), f(0, 2), f(1, 0), f(1, 2))
