# != is not a conversion.
a, b = 1, 2
print(f"{a!=b}", f"{a != b}", f"{[a!=b]}", f"{'!'}", f"{'x!y'}")
