# Where math.pi is not the constant: with more trailers, other owners, as target or keyword.
import math
class Box: pass
box = Box()
box.math = math
print(box.math.pi, math.__name__, math.pi.__class__ is float, (math).pi, math.floor(math.pi))
def f(pi): return pi
print(f(pi=math.pi))
