# Expression statements drop their value.
x = [3]
x
x[0]
x.append
x + x
x == x
lambda: x
[x]
{1: x}
not x
x and x
x if x else x
x.append(4)
(x)
(x, x)
-x[0]
print(x)
