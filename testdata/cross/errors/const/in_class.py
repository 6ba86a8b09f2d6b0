class C:
    A = const(y)
