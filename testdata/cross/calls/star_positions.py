# The positions of stars are bits of a number: among many arguments.
def f(*a): return len(a)
l = [0, 0]
print(f(1, 2, 3, 4, 5, *l), f(1, 2, 3, 4, 5, 6, *l), f(1, 2, 3, 4, 5, 6, 7, 8, *l), f(*l, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, *l))
print(f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, *l))
