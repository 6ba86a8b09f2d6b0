# Each form of import of modules that are always there.
import sys
import sys, gc
import sys as s
import sys as t, gc as g
import micropython
from micropython import const
from micropython import const as c
from micropython import const, opt_level
from micropython import const as d, opt_level as o
from micropython import (const)
from micropython import (const, opt_level)
from micropython import (const as e, opt_level,)
from micropython import (
    const,  # first
    opt_level as p,
)
print(s is sys, t is sys, g is gc, c is const, d is c, o is p, e is c)
