# The ellipsis is in the table once.
print(..., ..., (...,), (..., ...), [...])
def f(): return ...
print(f() is ...)
