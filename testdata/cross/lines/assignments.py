# Targets and values on different lines.
(a,
 b,
 c) = (1,
       2,
       3)
x = [0, 0]
x[
    0
] = x[
    1
] = \
    5
x[0] += (
    a
    + b
)
d = \
    e = \
    f = 7
a, b = (b,

        a)
print(a, b, c, x, d, e, f)
