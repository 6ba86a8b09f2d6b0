# A star on the right is refused outside of calls; a plain tuple is not.
x = [1, 2]
a = tuple(x)
b = (lambda *p: p)(*x, 3)
print(a, b)
