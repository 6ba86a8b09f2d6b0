# List comprehensions: plain, with condition, with two loops, with both.
x = [1, 2, 3]
print([i for i in x], [i * 2 for i in x if i > 1], [(i, j) for i in x for j in x], [(i, j) for i in x if i > 1 for j in x if j < i])
