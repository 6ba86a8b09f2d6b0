# return from within loops, one and three deep.
def f(l):
    for i in l:
        return i
    return None
def g():
    for i in range(3):
        for j in [1, 2]:
            for k in "ab":
                if i and j == 2: return i, j, k
print(f([5]), f([]), g())
