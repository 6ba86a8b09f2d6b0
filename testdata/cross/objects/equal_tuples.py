# Tuples of equal values of equal types, nested, with zeros of both signs and strings.
x = [(1, (2, 3)), (1, (2, 3)), (1, (2, 3.0)), (0.0,), (-0.0,), (0.0,), (0,), (False,), ((),), ((), ()), ((),)]
y = [("a", "a long string in a tuple"), ("a", "a long string in a tuple"), (b"a",), ("a",), ("a",)]
print(x, y)
