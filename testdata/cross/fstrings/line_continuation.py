# A backslash-newline in the text.
x = 1
print(f"a\
{x}\
b")
