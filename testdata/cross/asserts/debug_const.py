# levels: __debug__ as a constant
from micropython import const
_D = const(__debug__)
E = const(not __debug__)
if _D: print("debug")
print(_D, E)
