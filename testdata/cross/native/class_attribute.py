# The __class__ of a class body is in a slot that the class does not have: the last function that
# had locals tells its type.
def named(name):
    return name


class Proxy:
    __class__ = named
    twice = named(__class__)
    del __class__
