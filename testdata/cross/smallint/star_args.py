# Positions of stars up to the thirteenth.
def f(*a): return len(a)
l = [0]
print(f(1, 2, 3, 4, 5, 6, 7, *l), f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, *l), f(*l, *l, *l, *l))
