# Tuples of tuples.
a = ((1, 2), (3, 4))
b = ((), ((), ((),)))
c = (1, (2, (3, (4, (5,)))))
d = ("a", ("b", "a long string inside"), (b"c",))
print(a, b, c, d)
