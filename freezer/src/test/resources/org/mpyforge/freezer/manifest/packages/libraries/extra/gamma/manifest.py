module("gamma.py")
