def f():
    nonlocal (a)
