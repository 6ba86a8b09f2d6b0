def f():
    A = const((yield))
