# Deleting a constant is an error, through globals it is not
from micropython import const
A = const(5)
del globals()["A"]
print(A)
