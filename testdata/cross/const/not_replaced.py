# Where the name is not read: attribute, parameter, import, global, nested name.
from micropython import const
A = const(5)
class Box: pass
b = Box()
b.A = 6
def f(A): return A + 1
def g(*A): return A
def h(**A): return A
l = lambda A=7: A
print(b.A, A, Box.__name__)
