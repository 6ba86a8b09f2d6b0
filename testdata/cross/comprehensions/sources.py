# Sources: any expression without conditional, tuples in brackets.
x = [1, 2]
print([i for i in x or [3]], [i for i in (1, 2)], [i for i in x + x], [i for i in x and (4,)], [i for i in (x if x else [])], [i for i in lambda_ or x] if 0 else 0, [i for i in {1: 2}], [i for i in not x or "ab"])
