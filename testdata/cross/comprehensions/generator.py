# Generator expressions.
x = [1, 2, 3]
g = (i for i in x)
print(next(g), list(g), list(i + 1 for i in x if i != 2), list((i, j) for i in x for j in range(i)), sum(i for i in (j for j in x)))
