# The empty string is a name of the static table.
x = ""
y = {"": ""}
print(repr(x), y, ("",))
