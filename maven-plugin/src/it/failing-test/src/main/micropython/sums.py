def half(n):
    return n // 3


def name(n):
    return n.name
