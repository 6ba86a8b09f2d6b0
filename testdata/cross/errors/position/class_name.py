class SomeClass:
    x = 1
    return x
