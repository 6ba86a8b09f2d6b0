# Constants, names and calls mixed on the right.
def f(v): print("f", v); return v
x = 5
a, b = x, 1
c, d = f(1), f(2)
e, g, h = f(3), x, f(4)
i, j = (x, 1), [2]
k, l = lambda: 1, x if x else 2
print(a, b, c, d, e, g, h, i, j, k(), l)
