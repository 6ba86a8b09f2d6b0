# Names of the static table and of none, as variables.
__name__x = 1
append = 2
__init__ = 3
self = 4
zzz = 5
StopIteration_ = 6
value = 7
print(append, __init__, self, zzz, value, __name__x, StopIteration_)
