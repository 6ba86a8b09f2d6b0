# Escapes in the text and in the expression.
x = ["a", "b"]
print(f"\t{x[0]}\n{x[1]}\x41\u00e9", f"{'\n'.join(x)}", f"{'\x41'}")
