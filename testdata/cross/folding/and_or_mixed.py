# Both together, with brackets and not.
def f(v): print("f", v); return v
print(1 and 0 or 5, 0 or 1 and 2, (0 or f(0)) and 1, (1 and f(1)) or 2, not (1 and 0), not 0 and f(4), not 1 or f(5), 1 and (0 or (1 and f(6))), f(0) or (0 or 9), f(1) and (1 and 8))
