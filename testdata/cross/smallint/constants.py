# const() with integers of all sizes.
from micropython import const
_A = const(16383)
_B = const(16384)
C = const(1 << 30)
_D = const(1 << 62)
_E = const(_B - 1)
print(_A, _B, C, _D, _E, _A + 1, _B - 1, C >> 20, _D >> 60, (_A, _B, C, _D))
if _B: print("b")
for i in range(0, _B * 2, _B): print(i)
