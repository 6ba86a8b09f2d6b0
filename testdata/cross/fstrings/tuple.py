# A comma makes a tuple.
a, b = 1, 2
print(f"{a, b}", f"{a,}")
