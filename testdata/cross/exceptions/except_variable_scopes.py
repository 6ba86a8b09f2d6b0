# The variable as global, cell and name of a class.
def f():
    global g
    try: raise ValueError(1)
    except ValueError as g: print(g)
def h():
    try: raise ValueError(2)
    except ValueError as c:
        k = lambda: c
        print(k())
class C:
    try: raise ValueError(3)
    except ValueError as d: print(d)
f()
h()
