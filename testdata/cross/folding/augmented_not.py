# The right side folds by itself, never with the target.
x = 1
x += 1 + 2
x *= -3
x -= 2 ** 3
x <<= 1 + 1
print(x)
