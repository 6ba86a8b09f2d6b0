# A short string is a qstr wherever it is used.
from micropython import const
_S = const("short")
class C: pass
setattr(C, _S, 1)
print(C.short, _S, (_S,))
