# A trailer behind the call makes it an ordinary one.
from micropython import const
A = const("abc").upper()
B = const((1, 2))[0]
print(A, B)
