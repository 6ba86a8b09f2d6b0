# raise without value, in nested handlers.
def f():
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            pass
        raise
try: f()
except ValueError as e: print(e)
def g():
    try: raise ValueError("c")
    except:
        try: raise
        except ValueError as e: print("again", e)
        finally: print("finally")
g()
