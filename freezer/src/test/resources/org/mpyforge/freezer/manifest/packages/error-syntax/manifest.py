module("a.py")
freeze(
    "x" "y" =
