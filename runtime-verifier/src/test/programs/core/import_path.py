# sys.path may be a tuple, too, and an empty one leaves the built-in modules.
import sys

saved = sys.path
sys.path = ()
import math

print(math.floor(2.5))
try:
    import no_such_module
except ImportError as e:
    print(e)
sys.path = tuple(saved)
try:
    import no_such_module
except ImportError as e:
    print(e)
sys.path = saved


# Whoever takes the place of __import__ gets the names of the importing module.
def watching(name, names, local_names, wanted, level):
    print(name, names["__name__"], wanted, level)
    return true_import(name, names, local_names, wanted, level)


import builtins

true_import = builtins.__import__
builtins.__import__ = watching
import struct
from errno import EIO

try:
    from . import sibling
except KeyError as e:
    print(repr(e))
builtins.__import__ = true_import


# help() of a class and an object of it.
class Tree:
    height = 3


help(Tree)
help(1)
