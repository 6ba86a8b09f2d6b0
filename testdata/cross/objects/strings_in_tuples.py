# Short strings in tuples are stored as strings, not as names.
a = ("short", "s", "", "exactly_10", "exactly__11")
b = "short", "a"
short = 1
print(a, b, short, ("short",))
