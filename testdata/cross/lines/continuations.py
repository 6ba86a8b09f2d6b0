# Lines joined by backslashes.
def f(a, \
      b):
    c = a \
        + b \
        - 1
    if a \
            and b: \
        return c \
            * 2
    return \
        c
print(f(1, 2), f(0, 5))
