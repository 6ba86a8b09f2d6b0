# Functions inside of an assertion are children only at -O0.
def f(l):
    assert all(i > 0 for i in l), [i for i in l]
    assert (lambda: l)()
    return len(l)
print(f([1, 2]))
