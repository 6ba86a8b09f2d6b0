# Where commas make no constant tuple: lists, sets, arguments.
print([1, 2], {1, 2} == {2, 1}, [(1, 2), (3, 4)], [1, (2, 3)], (lambda *a: a)(1, 2))
print({1: (2, 3), (4, 5): 6})
