module("alpha.py")
