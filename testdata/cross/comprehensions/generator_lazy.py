# The first source of a generator expression is evaluated at once, the rest later.
def f(v): print("f", v); return v
g = (f(i) for i in f([1, 2]) for j in f([3]))
print("made")
print(next(g))
print(list(g))
