# Each comparison.
a, b, l = 1, 2, [1, 3]
print(a < b, a > b, a == b, a <= b, a >= b, a != b, a in l, b in l, a not in l, b not in l, a is b, a is not b, a is a)
