# break and continue inside of the finally itself.
r = []
for i in range(3):
    try: r.append(i)
    finally:
        if i == 1: continue
        r.append("f")
def f():
    for i in range(3):
        try: raise ValueError
        finally: break
    return i
def g():
    for i in range(3):
        try: return "lost"
        finally: continue
    return "kept"
def h():
    while True:
        try: return "lost"
        finally: break
    return "kept"
print(r, f(), g(), h())
