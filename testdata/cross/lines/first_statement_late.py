# The first statement of a body on a late line.
def f():
    # one


    # two

    return 1
def g():
    """A doc string

    over lines."""
    return 2


print(f(), g())
