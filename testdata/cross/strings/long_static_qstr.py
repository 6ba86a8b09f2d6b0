# Long strings that are in the static table of the file format.
print("__getattr__", "__delitem__", "AssertionError", "ZeroDivisionError", "NotImplementedError",
      "KeyboardInterrupt", "staticmethod", "classmethod", "micropython", "__qualname__")
