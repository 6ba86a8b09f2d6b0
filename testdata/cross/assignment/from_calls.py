# Unpacking of calls, slices, strings and generators.
def two(): return 1, 2
a, b = two()
c, d = "xy"
e, f = [1, 2, 3][1:]
g, h = (i for i in range(2))
i, (j, k) = two()[0], "mn"
print(a, b, c, d, e, f, g, h, i, j, k)
