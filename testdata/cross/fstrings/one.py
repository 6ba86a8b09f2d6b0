# One expression at each place of the string.
x = 5
print(f"{x}", f"a{x}", f"{x}b", f"a{x}b")
