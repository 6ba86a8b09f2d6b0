# Lists of none, one, two and many items, with and without a closing comma.
x = 1
print([], [x], [x,], [x, 2], [x, 2,], [1, 2, 3], [[]], [[x]], [(1, 2)], [(x,)], [[1, 2], [3]], [x + 1], [-x], [not x])
