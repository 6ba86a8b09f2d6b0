# Locals, parameters and cells live on between the values.
def f(a, *b):
    c = a
    def g(): return c
    for i in b:
        yield g() + i
        c += 10
        a = i
    yield a
print(list(f(1, 2, 3)))
