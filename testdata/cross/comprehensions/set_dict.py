# Set and dictionary comprehensions.
x = [1, 2, 3]
print(sorted({i * i for i in x}), sorted({i: i + 1 for i in x}.items()), sorted({i % 2 for i in x if i}), sorted({i: j for i in x if i > 1 for j in x}.items()))
