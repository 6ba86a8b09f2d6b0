# A constant is stored under its name and put in place wherever it is read.
from micropython import const
A = const(5)
print(A, A + 1, -A, [A], (A,), A * A)
