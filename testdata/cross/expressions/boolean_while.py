# The same as conditions of loops, where the jump goes back.
def f(a, b):
    n = 0
    while a and b: a -= 1; n += 1
    while a or b: a, b = 0, b - 1 if b else 0; n += 1
    while not a: a += 1; n += 1
    while not (a or b) or n < 5: n += 1
    while a and not b and n < 8: n += 1
    return n
print(f(2, 3), f(0, 2))
