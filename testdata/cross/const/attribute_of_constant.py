# Trailers on a constant: attributes, calls and subscripts of its value.
from micropython import const
_S = const("abc")
_T = const((1, 2, 3))
print(_S.upper(), _S[1], _T[0], len(_T), _T[1:], _S.find("c"))
