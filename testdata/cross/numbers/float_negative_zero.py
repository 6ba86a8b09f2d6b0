# Zero has a sign, and both are constants of their own.
a = 0.0
b = -0.0
c = (0.0, -0.0)
print(a, b, c, -0., 0.0 * -1, -(0.0), 0.0)
