# Different counts on both sides: through a tuple, and an error when run.
try:
    a, b = 1, 2, 3
except ValueError:
    print("too many")
try:
    a, b, c = 1, 2
except ValueError:
    print("too few")
a, b = c = (1, 2)
print(a, b, c)
