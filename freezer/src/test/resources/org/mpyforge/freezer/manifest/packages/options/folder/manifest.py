module("c.py")
