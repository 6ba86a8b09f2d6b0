# A star on place fourteen: with 15 bits there is no room for it.
def f(*a): return len(a)
l = [0]
print(f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, *l))
