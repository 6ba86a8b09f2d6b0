# In an f-string.
from micropython import const
_A = const(5)
print(f"{_A} {_A + 1} {_A!r:>3}")
