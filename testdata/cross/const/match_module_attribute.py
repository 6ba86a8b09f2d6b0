# The name of a constant before a dot: its value has the attribute.
from micropython import const
_S = const("x")
_F = const(1.5)
print(_S.join(["a", "b"]), _F.__class__ is float)
