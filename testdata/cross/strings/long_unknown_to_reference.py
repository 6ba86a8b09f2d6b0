# Names of the language that the reference does not know: objects.
print("ResourceWarning", "BlockingIOError", "FileNotFoundError", "ModuleNotFoundError",
      "UserWarning", "RecursionError", "PermissionError", "__annotations__", "__instancecheck__")
