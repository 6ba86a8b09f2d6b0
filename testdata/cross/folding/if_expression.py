# A conditional expression with a constant condition is one of its arms.
x = 5
print(1 if 1 else 2, 1 if 0 else 2, x if "" else 3, x if (1,) else 3, 1 if x else 2, (1 if 0 else 2) + 3, 1 + 2 if 3 - 3 else 4 + 5)
