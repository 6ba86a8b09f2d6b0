# A parameter of that name cannot be read: the constant wins.
from micropython import const
A = const(5)
def f(A): return A
print(f(1), (lambda A: A)(2))
