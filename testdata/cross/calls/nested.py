# Calls as arguments of calls, many deep.
def f(*a, **k): return len(a) + len(k)
print(f(f(f(f(f(), f()), f(1)), f(x=f())), f(*[f()]), y=f(f(f(f(f(f())))))))
