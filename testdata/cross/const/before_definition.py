# Read above its definition it is an ordinary name.
from micropython import const
def f():
    return A
A = const(5)
def g():
    return A
print(f(), g())
