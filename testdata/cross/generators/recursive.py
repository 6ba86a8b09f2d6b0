# A generator that calls itself.
def walk(t):
    if isinstance(t, list):
        for x in t: yield from walk(x)
    else:
        yield t
def perms(l):
    if not l: yield []
    for i in range(len(l)):
        for p in perms(l[:i] + l[i + 1:]): yield [l[i]] + p
print(list(walk([1, [2, [3, [4]], 5]])), list(perms([1, 2, 3])))
