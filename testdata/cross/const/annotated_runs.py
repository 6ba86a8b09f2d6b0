# With an annotation it is an ordinary call.
from micropython import const
A: int = const(5)
_B: int = const(6)
print(A, _B, "_B" in globals())
