# An inner comprehension assigns the variable of the outer one.
def f(x, y):
    return [[i := j for j in x] + [i] for i in y]
print(f([1, 2], [3]))
