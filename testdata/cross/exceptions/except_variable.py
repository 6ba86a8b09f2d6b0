# The variable of an except is deleted behind it.
try:
    raise ValueError("v")
except ValueError as e:
    print(e)
try: e
except NameError: print("deleted")
def f():
    e = 1
    try: raise KeyError
    except KeyError as e: pass
    try: return e
    except NameError: return "deleted"
def g():
    try: raise KeyError("k")
    except KeyError as e:
        e = 5
        del e
        e = 6
    return "ok"
print(f(), g())
