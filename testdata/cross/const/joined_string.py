# Adjacent strings are one constant.
from micropython import const
_A = const("one " "two")
_B = const(b"one " b"two")
print(_A, _B)
