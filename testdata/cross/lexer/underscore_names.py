# Names made of underscores and digits.
_ = 1
__ = 2
___ = 3
_0 = 4
a_1_b = 5
A9 = 6
print(_, __, ___, _0, a_1_b, A9)
