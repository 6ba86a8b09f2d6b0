# Many conditions, constant conditions, chains of logic.
x = range(12)
print([i for i in x if i % 2 if i % 3], [i for i in x if i > 3 and i < 6 or i == 9], [i for i in x if not i % 5], [i for i in x if 1], [i for i in x if 0], [i for i in x if i if 1 if "a"], [i for i in x if 3 < i < 6])
