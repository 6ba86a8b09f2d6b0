# Nor through another name.
import micropython
from micropython import const as constant
A = micropython.const(5)
B = constant(6)
print(A, B)
