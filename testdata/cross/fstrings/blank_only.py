# Only blanks between the braces: an empty tuple.
print(f"{ }", f"{   }")
