# The leftmost target is stored first.
i = 0
x = [None, None, None]
i = x[i] = 1
x[0] = i = 2
print(i, x)
