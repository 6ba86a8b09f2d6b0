# Several on one line.
from micropython import const
_A = const(1); B = const(2); _C = const(3);
print(_A, B, _C)
