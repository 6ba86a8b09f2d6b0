# Names inside of lambdas and comprehensions do not become locals.
def f():
    a = [b for b in range(3)]
    c = lambda d: d
    e = {g: h for g, h in [(1, 2)]}
    try: return b
    except NameError: return a, c(1), e
b_ = 1
print(f())
