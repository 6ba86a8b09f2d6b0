module("a.py", opt=1, level=2)
