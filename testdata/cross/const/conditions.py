# Branches on constants disappear.
from micropython import const
_DEBUG = const(0)
_VERBOSE = const(True)
_NAME = const("")
if _DEBUG: print("never")
if _VERBOSE: print("always")
if _NAME: print("never")
elif _DEBUG: print("never")
else: print("else")
while _DEBUG: print("never")
if not _DEBUG: print("not debug")
if _DEBUG and x: print("never")
if _VERBOSE or x: print("no x needed")
def f():
    if _DEBUG:
        return 1
    return 2
print(f())
