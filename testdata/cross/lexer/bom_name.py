 = 1
# The three bytes of a byte order mark make a name like any other.
print(1)
