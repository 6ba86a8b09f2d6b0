# Blanks around the expression.
x = 1
print(f"{ x }", f"{x }", f"{ x}", f"{	x	}")
