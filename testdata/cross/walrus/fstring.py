# In f-strings only inside of square brackets.
print(f"{[x := 5][0]}{x}")
