# Items: any expression, conditional, lambda, tuple, call.
x = [1, 2]
print([i if i > 1 else -i for i in x], [(i, i) for i in x], [f() for f in [lambda: i for i in x]], [[i] for i in x], [{i: i} for i in x], [not i for i in x], [print(i) for i in x], [i and 5 for i in x])
