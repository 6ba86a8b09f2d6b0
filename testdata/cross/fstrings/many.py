# Several expressions, with and without text between them.
a, b, c = 1, 2, 3
print(f"{a}{b}{c}", f"{a} {b} {c}", f"<{a},{b},{c}>")
