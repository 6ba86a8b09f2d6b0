# A yield that is never compiled does not make a generator.
def f():
    if 0:
        yield 1
    return 2
def g():
    return 3
    yield 4
print(f(), list(g()))
