# Doubled braces stand for themselves.
x = 1
print(f"{{}}", f"{{x}}", f"a{{b}}c{x}", f"}}")
