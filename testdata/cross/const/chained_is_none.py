# Nor is it one in a chained or tuple assignment.
from micropython import const
A = B = const(5)
C, D = const(6), const(7)
_E = _F = const(8)
print(A, B, C, D, _E, _F)
