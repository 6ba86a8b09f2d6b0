print("second", options.name)
module("b.py")
