# Forty constants.
from micropython import const
_A00 = const(0); _A01 = const(1); _A02 = const(2); _A03 = const(3); _A04 = const(4); _A05 = const(5); _A06 = const(6); _A07 = const(7)
_A08 = const(8); _A09 = const(9); _A10 = const(10); _A11 = const(11); _A12 = const(12); _A13 = const(13); _A14 = const(14); _A15 = const(15)
_A16 = const(16); _A17 = const(17); _A18 = const(18); _A19 = const(19); _A20 = const(20); _A21 = const(21); _A22 = const(22); _A23 = const(23)
_A24 = const(24); _A25 = const(25); _A26 = const(26); _A27 = const(27); _A28 = const(28); _A29 = const(29); _A30 = const(30); _A31 = const(31)
_A32 = const(32); _A33 = const(33); _A34 = const(34); _A35 = const(35); _A36 = const(36); _A37 = const(37); _A38 = const(38); _A39 = const(39)
print(_A00 + _A39, _A13 * _A31, [_A07, _A17, _A27, _A37])
