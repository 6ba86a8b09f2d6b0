# Only private constants: no trace of const is left.
_A = const(1)
_B = const(_A + 1)
print(_A, _B)
