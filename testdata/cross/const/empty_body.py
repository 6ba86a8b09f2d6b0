# A function, class or branch that holds nothing but private constants.
from micropython import const
def f():
    _A = const(1)
class C:
    _B = const(2)
if f:
    _C = const(3)
else:
    _D = const(4)
for i in range(2): _E = const(5)
try: _F = const(6)
finally: _G = const(7)
print(f(), _A, _B, _C, _D, _E, _F, _G)
