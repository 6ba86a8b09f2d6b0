# norun: with an annotation it is a plain call of const, which needs the name
A: int = const(5)
_B: int = const(6)
print(A, _B)
