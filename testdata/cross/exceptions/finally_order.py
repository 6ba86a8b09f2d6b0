# The order of everything.
def f(kind):
    print("start", kind)
    try:
        print("try")
        if kind == 1: raise ValueError
        if kind == 2: return "returned"
        if kind == 3: raise KeyError
    except ValueError:
        print("except")
        return "handled"
    else:
        print("else")
    finally:
        print("finally")
    return "end"
for k in range(3): print(f(k))
try: f(3)
except KeyError: print("through")
