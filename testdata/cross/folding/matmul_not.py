# norun: raises at run time: the operator is tried on the numbers and left when it fails
print(1 @ 2)
