# or: constants that are false drop out, a true one ends the chain.
def f(v): print("f", v); return v
print(0 or 1, 1 or 2, 0 or 0.0, "" or "x", None or (), 0 or "" or None or 7 or f(1), f(0) or 0 or 5, f(0) or 5 or f(2), f(3) or 5, 0 or f(0), 0 or f(0) or 0, f(0) or 0)
