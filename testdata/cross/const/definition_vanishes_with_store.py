# A definition of const itself does not matter.
def const(x): return x + 1
A = const(5)
print(A)
