# Folded expressions of constants and of other constants.
from micropython import const
A = const(1 + 2)
B = const(A * 4)
_C = const(1 << B)
D = const(~_C & 0xff)
E = const(-A)
F = const(A / 2)
G = const(not A)
H = const(0 or A)
I = const(A and "text")
J = const((A, B, (_C, "x")))
K = const((A))
print(A, B, _C, D, E, F, G, H, I, J, K)
