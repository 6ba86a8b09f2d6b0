# With blanks in front of the expression.
a = 1
print(f"{ a=}", f"{ a +1=}")
