# The middle function reads the name as well, before and behind the inner one.
def f():
    x = 1
    def g():
        a = x
        def h(): return x
        return a, h(), x
    return g()
print(f())
