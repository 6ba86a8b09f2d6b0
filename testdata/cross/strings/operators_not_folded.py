# Nor are the others.
print("a" + "b", "a" * 3, 3 * "a", "a" < "b", "a" in "abc", "a" == "a", not "a", not "", -len("a"))
print(b"a" + b"b", b"a" * 2, b"a" == b"a")
