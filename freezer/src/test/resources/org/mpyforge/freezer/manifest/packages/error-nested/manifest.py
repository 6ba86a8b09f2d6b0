x = 1
include("outer.py")
