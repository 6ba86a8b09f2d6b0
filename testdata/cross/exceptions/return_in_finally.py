# return inside of a finally, in loops and nested.
def f():
    for i in range(3):
        try: continue
        finally: return i
def g():
    try:
        try: raise ValueError
        finally: return 1
    finally: print("outer")
def h():
    try: return 1
    finally:
        try: return 2
        finally: print("inner")
print(f(), g(), h())
