# As index and in slices.
from micropython import const
_I = const(1)
_J = const(3)
x = [10, 20, 30, 40]
print(x[_I], x[_I:_J], x[-_I], x[_I:], {_I: _J}[_I])
x[_I] = _J
x[_I] += _J
del x[_J]
print(x)
