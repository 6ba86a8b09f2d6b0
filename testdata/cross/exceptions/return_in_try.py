# return from each part of try.
def a():
    try: return 1
    except: return 2
def b():
    try: raise ValueError
    except: return 2
def c():
    try: pass
    except: return 2
    else: return 3
def d():
    try: return 1
    finally: print("d finally")
def e():
    try: return 1
    finally: return 4
def f():
    try: raise ValueError
    finally: return 5
def g():
    try:
        try: return 1
        finally: print("g inner")
    finally: print("g outer")
def h():
    try: raise ValueError
    except ValueError as e: return 6
    finally: print("h finally")
print(a(), b(), c(), d(), e(), f(), g(), h())
