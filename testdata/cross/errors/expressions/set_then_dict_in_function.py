def f():
    x = 1
    return {a,
        b: c}
