# Sets whose only item is each kind of literal.
print({1}, {1.5}, {"s"}, {b"b"}, {"a string that is long"}, {None}, {True}, {...}, {()}, {(1, 2)}, {1j} == {1j}, {10 ** 20})
