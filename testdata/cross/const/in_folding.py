# A constant takes part in folding, logic and tuples.
from micropython import const
_A = const(10)
_Z = const(0)
_S = const("s")
print(_A + 1, _A << 2, -_A, not _A, not _Z, _Z or 5, _A and 6, (_A, _Z, _S), 1 if _Z else 2, _A * 2.5)
x = 3
print(_A + x, x + _A, _A * 2 + x, _Z or x, _A and x)
