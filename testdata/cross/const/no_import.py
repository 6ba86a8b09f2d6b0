# Const is not a name without the import, but the compiler never looks
A = const(1)
_B = const(2)
print(A, _B)
