# import * of a module that is there.
from micropython import *
print(const(5))
