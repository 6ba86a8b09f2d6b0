# A private long string used in several functions is one object.
from micropython import const
_S = const("a rather long private string")
def f(): return _S
def g(): return _S + _S
print(f() + g() + _S)
