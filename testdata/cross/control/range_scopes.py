# The variable as local, global, cell and name of a class.
def f():
    for i in range(3):
        def g(): return i
    return g()
def h():
    global k
    for k in range(4): pass
def m():
    j = 0
    def n():
        nonlocal j
        for j in range(5): pass
    n()
    return j
class C:
    for c in range(6): pass
h()
print(f(), k, m(), C.c)
