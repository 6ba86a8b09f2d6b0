# As bounds and step of a loop over range.
from micropython import const
_LO = const(1)
_HI = const(7)
_STEP = const(2)
_DOWN = const(-3)
for i in range(_LO, _HI, _STEP): print(i)
for i in range(_HI, _LO, _DOWN): print(i)
for i in range(_HI): pass
print(i)
