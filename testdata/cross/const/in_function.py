# Made inside of a function, it is known from there to the end of the file.
from micropython import const
def f():
    A = const(5)
    _B = const(6)
    return A + _B
def g():
    return A, _B
print(f(), g())
