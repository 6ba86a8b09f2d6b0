# The ellipsis is an object of the constant table, and the same one everywhere.
print(..., [...], (..., 1), {...: 1}, ... is ..., not ..., ... == None, ... if ... else 1, ... or 2)
def f(x=...): return x
print(f() is ...)
