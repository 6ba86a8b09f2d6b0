# One star, in front, in the middle, at the end, and several.
def f(*a): return a
l, m = [1, 2], (3,)
print(f(*l), f(0, *l), f(*l, 9), f(0, *l, 9), f(*l, *m), f(*l, 5, *m), f(0, *l, 5, *m, 6), f(*[]), f(*"ab"), f(*range(3)), f(*{7}))
