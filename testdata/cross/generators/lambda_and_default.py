# yield inside of lambdas and of functions inside of generators.
def f():
    g = lambda: (yield 1)
    def h(): yield 2
    yield from g()
    yield from h()
print(list(f()))
