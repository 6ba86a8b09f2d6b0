# Not-a-number is not equal to itself: an object each time.
x = [1e1000 - 1e1000, 1e1000 - 1e1000, (1e1000 - 1e1000,), 1e1000, 1e1000, -1e1000]
print(len(x), x[0] != x[0])
