# Constants of modules.
import math
from micropython import const
_PI = const(math.pi)
TAU = const(2 * math.pi)
print(_PI, TAU)
