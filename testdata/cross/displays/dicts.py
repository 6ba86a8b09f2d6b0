# Dictionaries of none, one, two and many items.
x = 1
print({}, {x: 2}, {x: 2,}, len({x: 2, 3: 4}), len({x: 2, 3: 4,}), {"k": {"n": {}}}, {x: x + 1}, {x + 1: x}, {(1, 2): [3]}, {1: 2, 1: 3}, {None: ...})
