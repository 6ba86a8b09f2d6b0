# As a default and as an argument.
from micropython import const
A = const(5)
def f(x=A, *, y=A + 1): return x, y
print(f(), f(A), f(y=A))
