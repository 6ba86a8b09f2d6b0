# A global declaration names it without reading it.
from micropython import const
def f():
    global A
    A = const(5)
f()
print(A, globals()["A"])
