# Raw f-strings, with the letters in either order.
x = 1
print(rf"\n{x}\t", fr"{x}\\{x}", rf'{x}\'', fr"""\
{x}""")
try:
    print(rf"\{x}")
except (KeyError, NotImplementedError):
    print("no field behind a backslash")
