# The constants of math are known without import, its functions are not.
import math
print(math.pi, math.e, math.pi * 2, -math.pi, math.e ** 2, math.sqrt(4))
x = (math.pi, math.e)
print(x)
