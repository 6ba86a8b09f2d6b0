# A loop variable that is a cell, also of a counted loop.
def f():
    r = []
    for i in range(3):
        def g(): return i
        r.append(g())
    for j in [1, 2]:
        def h(): return j
    return r, g(), h()
print(f())
