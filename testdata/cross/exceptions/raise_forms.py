# raise with nothing, a class, an instance, and from.
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e.args)
def a(): raise ValueError
def b(): raise ValueError("x", 1)
def c(): raise ValueError from None
def d(): raise ValueError("y") from KeyError("z")
def e():
    try: raise KeyError("inner")
    except KeyError: raise
def f(): raise
def g():
    try: a()
    except ValueError as err: raise err
def h(): raise (TypeError if 1 else ValueError)("t")
for k in (a, b, c, d, e, f, g, h): attempt(k)
