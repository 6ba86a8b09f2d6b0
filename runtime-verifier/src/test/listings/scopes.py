# Scopes are listed in the order in which the compiler meets them, level by level: a function
# before the lambdas of its defaults, and code that is never reached all the same.
def outer(size=lambda: 1, *rest, unit=lambda: "m", **more):
    def inner(step=2):
        nonlocal rest
        rest = step
        return [item for item in rest if item is not size]

    return inner
    later = lambda: inner


class Meter((lambda: object)()):
    def __init__(self):
        super().__init__()


if 0:

    def nowhere():
        pass


exec("print({n: {n} for n in (1, 2)})")
del outer
