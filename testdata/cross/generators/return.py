# return with and without value.
def f(n):
    if n: return
    yield 1
def g(n):
    yield 1
    return n
def h():
    r = yield from g(5)
    yield r
print(list(f(0)), list(f(1)), list(g(2)), list(h()))
