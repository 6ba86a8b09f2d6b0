# Brackets around the call change nothing.
from micropython import const
_A = (const(5))
_B = ((const(6)))
print(_A, _B)
