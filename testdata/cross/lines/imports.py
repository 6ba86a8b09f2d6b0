# Imports over many lines.
from micropython import (
    const,

    opt_level as o,
)
import sys, \
    gc


print(const(1), o is not None)
