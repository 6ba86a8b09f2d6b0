# is and in with literals of all kinds.
x = None
print(x is None, x is not None, x is ..., 1 in [1], 1 not in {1}, "a" in "abc", () is (), (1,) in ((1,), 2))
