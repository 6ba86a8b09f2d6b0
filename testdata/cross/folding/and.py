# and: constants that are true drop out, a false one ends the chain.
def f(v): print("f", v); return v
print(1 and 2, 0 and 1, 1 and 1.5 and "x", "x" and "", True and f(1), f(1) and 1 and 5, f(1) and 0 and f(2), f(0) and 0, 1 and f(0), 1 and f(2) and 1, f(1) and 2)
