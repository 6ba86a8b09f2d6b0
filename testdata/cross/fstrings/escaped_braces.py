# An escape that makes a brace is a format field when it runs.
try:
    print(f"\x7b\x7d")
except IndexError:
    print("IndexError")
try:
    print(f"\{x}")
except (KeyError, NotImplementedError):
    print("KeyError")
