# Long chains with constants at each place.
def f(v): print("f", v); return v
print(f(0) or 0 or f(0) or 0 or f(3) or 0, 0 or f(0) or 1 or f(9), f(1) and 1 and f(2) and 1 and f(0) and 1 and f(9), 1 and f(1) and 0 and f(9))
