# Two names for one value, and one value written out.
from micropython import const
A = const("the same long string")
B = const("the same long string")
_C = const((1, 2))
print(A, B, "the same long string", _C, (1, 2))
