# Calls with keywords and stars inside of the braces.
def f(*a, **k): return a, sorted(k.items())
t = (1, 2)
print(f"{f(*t, k=3)}", f"{f(x=1)}", f"{f(*t, **{'z': 1})}")
