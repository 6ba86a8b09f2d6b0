if a:
    nonlocal x
