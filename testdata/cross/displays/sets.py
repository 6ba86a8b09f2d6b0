# Sets of one, two and many items.
x = 1
print({x} == {1}, {x,} == {1}, sorted({x, 2}), sorted({3, 2, 1, x}), {x} | {5} == {1, 5}, len({1, 1.0, True}), {(1, 2)}, {"a"}, {x + 1}, {-x}, {None})
