# with in each part of try.
class M:
    def __enter__(self): return 1
    def __exit__(self, *a): print("exit")
def f(n):
    try:
        with M():
            if n: raise ValueError
    except ValueError:
        with M() as x: return "except"
    else:
        with M(): pass
    finally:
        with M(): print("finally")
    return "end"
print(f(0), f(1))
