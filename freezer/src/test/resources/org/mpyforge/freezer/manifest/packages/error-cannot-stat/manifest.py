# The second line is wrong.
module("absent.py")
