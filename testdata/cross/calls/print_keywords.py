# A builtin with keywords.
print("a", "b", sep="-", end="!\n")
print("c", end="")
print("", *["d", "e"], sep="+")
