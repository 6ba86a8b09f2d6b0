# Conditions over many lines.
def t(x): return x
def f(a,
      b):
    if (a and
            b or
            not a):
        return 1
    elif (
        t(a)
        and
        t(b)
    ):
        return 2
    while (a
           and b):
        b -= 1
    return (a
            if b
            else
            b)
print(f(0, 1), f(1, 0), f(1, 2))
