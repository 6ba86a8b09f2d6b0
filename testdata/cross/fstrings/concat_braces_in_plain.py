# Braces of a plain neighbour are format fields as well.
x = 1
try:
    print("a{}b" f"{x}")
except IndexError:
    print("IndexError")
print("{{}}" f"{x}")
