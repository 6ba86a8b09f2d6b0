# In blocks that are never run it is known all the same.
from micropython import const
if 0:
    A = const(5)
    _B = const(6)
print(A, _B)
