# The value of a return is computed before finally runs.
def f():
    x = 1
    try: return x
    finally: x = 2
def g():
    l = []
    try: return l
    finally: l.append(1)
def h():
    for i in range(3):
        try: return i
        finally: i = 9
print(f(), g(), h())
