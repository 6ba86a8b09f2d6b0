# Nor with an attribute or a subscript as target, nor augmented, nor bare.
from micropython import const
class Box: pass
Box.a = const(1)
x = [0]
x[0] = const(2)
y = 3
y += const(4)
const(5)
z = (const(6))
w = const(7) + 1
print(Box.a, x, y, z, w, const(8))
