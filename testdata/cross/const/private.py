# A leading underscore makes the store vanish.
from micropython import const
_A = const(5)
__B = const(6)
_ = const(7)
___ = const(8)
print(_A, __B, _, ___)
print("_A" in globals(), "__B" in globals())
